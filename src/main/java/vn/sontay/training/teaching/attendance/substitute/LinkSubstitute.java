package vn.sontay.training.teaching.attendance.substitute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to say that somebody comes instead of somebody else (SUB-1).
 *
 * @param requestId made by the form
 * @param sessionId the session, or the first of those that are meant
 * @param absentId the enrolment of who can't come
 * @param substituteId the enrolment of who comes
 * @param onwards whether from the day of the session on
 * @param reason cleaned
 */
public record LinkSubstitute(String requestId, long sessionId,
        @NotNull(message = "attendance.whoMissing") Long absentId,
        @NotNull(message = "attendance.whoMissing") Long substituteId, boolean onwards,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason) {

    public LinkSubstitute {
        reason = Vietnamese.clean(reason);
    }
}
