package vn.sontay.training.teaching.feedback;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes a mistaken tally back.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the tally as it was seen
 * @param reason why
 */
public record WithdrawPaperSheets(String requestId, long tallyId, long version,
        @NotBlank(message = "feedback.withdrawalReason") @Size(max = 300, message = "feedback.withdrawalReason") String reason) {

    public WithdrawPaperSheets {
        reason = reason.strip();
    }
}
