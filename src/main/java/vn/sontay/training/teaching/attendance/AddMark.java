package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to mark someone whom a closed roll call doesn't know, as they joined the class later (ATT-6).
 *
 * @param requestId made by the form
 * @param reason cleaned
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record AddMark(String requestId, long sessionId, long enrolmentId,
        @NotNull(message = "attendance.statusMissing") MarkStatus status,

        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason,
        boolean confirmed) {

    public AddMark {
        reason = Vietnamese.clean(reason);
    }
}
