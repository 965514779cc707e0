package vn.sontay.training.outcome.certificate;

/**
 * Decides what becomes of a flagged certificate (CER-13).
 *
 * @param version of the flag as it was seen
 * @param reason 1 to 300 characters
 */
public record DecideReview(String requestId, long reviewId, long version, ReviewDecision decision, String reason) {
}
