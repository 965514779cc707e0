package vn.sontay.training.learning.inquiry;

import java.time.Instant;

/** An answer to an inquiry, or one that was corrected since. */
public record AnswerLine(int ordinal, String text, String by, Instant at) {
}
