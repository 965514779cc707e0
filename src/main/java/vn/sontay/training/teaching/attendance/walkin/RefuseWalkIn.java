package vn.sontay.training.teaching.attendance.walkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command not to take somebody into the class (WLK-5).
 *
 * @param requestId made by the form
 * @param version of the row that the user saw
 * @param reason cleaned; the trainer reads it
 */
public record RefuseWalkIn(String requestId, long walkInId, long version,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason) {

    public RefuseWalkIn {
        reason = Vietnamese.clean(reason);
    }
}
