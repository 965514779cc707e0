package vn.sontay.training.teaching.attendance.substitute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take back that somebody comes instead of somebody else.
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record UndoSubstitution(String requestId, long substitutionId,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason) {

    public UndoSubstitution {
        reason = Vietnamese.clean(reason);
    }
}
