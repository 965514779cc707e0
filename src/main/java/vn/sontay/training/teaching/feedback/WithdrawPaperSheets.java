package vn.sontay.training.teaching.feedback;

/**
 * Takes a mistaken tally back.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the tally as it was seen
 * @param reason why, at most 300 characters
 */
public record WithdrawPaperSheets(String requestId, long tallyId, long version, String reason) {

    public WithdrawPaperSheets {
        reason = reason.strip();
    }
}
