package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to open a closed roll call again (ATT-12).
 *
 * @param requestId made by the form
 * @param version of the roll call that the user saw
 * @param reason cleaned
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record ReopenRollCall(String requestId, long sessionId, long version,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason,
        boolean confirmed) {

    public ReopenRollCall {
        reason = Vietnamese.clean(reason);
    }
}
