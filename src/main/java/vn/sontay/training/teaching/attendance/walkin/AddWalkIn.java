package vn.sontay.training.teaching.attendance.walkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.teaching.attendance.MarkStatus;

/**
 * The command to write down somebody who came without being in the class (WLK-1).
 *
 * @param requestId made by the form
 * @param fullName cleaned
 * @param unit one of any commune's, or null where it is typed
 * @param typedUnit cleaned; read only without {@code unit}
 * @param insteadOf the enrolment of somebody of the class who can't come and sent them (SUB-1), or null
 * @param anyway whether somebody of that name being in the class doesn't matter
 */
public record AddWalkIn(String requestId, long sessionId,
        @NotBlank(message = "organisation.nameMissing") @Size(max = 120, message = "organisation.nameLong") @Pattern(regexp = "([\\p{L}][\\p{L}\\p{M} .'’ʼ\\-]*)?", message = "organisation.nameSigns") String fullName,
        @Nullable Long unit, @Size(max = 200, message = "attendance.typedUnitLong") String typedUnit,
        @Nullable Long insteadOf,
        @NotNull(message = "attendance.statusMissing") MarkStatus status, boolean anyway) {

    public AddWalkIn {
        fullName = Vietnamese.clean(fullName);
        typedUnit = Vietnamese.clean(typedUnit);
    }
}
