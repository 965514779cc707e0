package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take back that somebody caught up on an absence.
 *
 * @param requestId made by the form
 * @param sessionId that they missed
 * @param version that the user saw
 * @param reason cleaned
 * @param confirmed that the user knows of the papers that stand on it (CLS-11)
 */
public record WithdrawCatchUp(String requestId, long enrolmentId, long sessionId,
        long version,
        @NotBlank(message = "attendance.withdrawCatchUpReason") @Size(max = 300, message = "attendance.withdrawCatchUpReason") String reason,
        boolean confirmed) {

    public WithdrawCatchUp {
        reason = Vietnamese.clean(reason);
    }
}
