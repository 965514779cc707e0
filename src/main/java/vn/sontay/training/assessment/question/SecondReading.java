package vn.sontay.training.assessment.question;

import java.time.Instant;

/**
 * That a wording was read by somebody else than its author, or is asked without.
 *
 * @param note what was found, or why nobody else has read it
 */
public record SecondReading(ReadingKind kind, String note, String by, Instant at) {
}
