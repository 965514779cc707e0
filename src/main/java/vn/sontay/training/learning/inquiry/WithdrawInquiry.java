package vn.sontay.training.learning.inquiry;

/**
 * Takes back what one has asked.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the inquiry that the user saw
 */
public record WithdrawInquiry(String requestId, long inquiryId, long version) {
}
