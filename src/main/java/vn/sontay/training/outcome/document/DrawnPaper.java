package vn.sontay.training.outcome.document;

import org.jspecify.annotations.Nullable;

/**
 * A draft as it was drawn.
 *
 * @param subject trích yếu, at most 300 characters
 * @param word the same as a word file; null where it isn't drawn as one
 */
public record DrawnPaper(String subject, byte[] pdf, byte @Nullable [] word) {

    /** One that is drawn as a PDF alone. */
    public DrawnPaper(String subject, byte[] pdf) {
        this(subject, pdf, null);
    }
}
