package vn.sontay.training.learning.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Takes a sign-off back.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the sign-off that the user saw
 * @param reason cleaned of stray spaces
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record WithdrawSignOff(String requestId, long signOffId, long version,
        @NotBlank(message = "progress.withdrawalReason") @Size(max = 300, message = "progress.withdrawalReason") String reason,
        boolean confirmed) {

    public WithdrawSignOff {
        reason = Vietnamese.clean(reason);
    }
}
