package vn.sontay.training.learning.inquiry;

/**
 * Marks an inquiry as a common difficulty, or takes the mark away.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the inquiry that the user saw
 */
public record MarkInquiry(String requestId, long inquiryId, long version, boolean common) {
}
