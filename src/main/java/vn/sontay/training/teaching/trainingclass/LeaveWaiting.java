package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take somebody off the list of those who wait for a place (CLS-23).
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record LeaveWaiting(String requestId, long waitingId,
        @NotBlank(message = "trainingclass.withdrawalReason") @Size(max = 300, message = "trainingclass.withdrawalReason") String reason) {

    public LeaveWaiting {
        reason = Vietnamese.clean(reason);
    }
}
