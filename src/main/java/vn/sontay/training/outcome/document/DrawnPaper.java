package vn.sontay.training.outcome.document;

/**
 * A draft as it was drawn.
 *
 * @param subject trích yếu, at most 300 characters
 */
public record DrawnPaper(String subject, byte[] pdf) {
}
