package vn.sontay.training.learning.inquiry;

/**
 * Shows a hidden inquiry again.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the inquiry that the user saw
 */
public record ShowInquiry(String requestId, long inquiryId, long version) {
}
