package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to put off all sessions of a class that are to come.
 *
 * @param requestId made by the form
 * @param days by how many each is moved, or null where no new days are known yet
 * @param reason cleaned
 * @param confirmed that the user knows of the papers that stand on the class's sessions (CLS-11)
 */
public record PostponeClass(String requestId, long classId,
        @Min(value = 1, message = "trainingclass.shiftDays") @Max(value = 365, message = "trainingclass.shiftDays") @Nullable Integer days,
        @NotBlank(message = "trainingclass.stateReason") @Size(max = 300, message = "trainingclass.stateReason") String reason,
        boolean confirmed) {

    public PostponeClass {
        reason = Vietnamese.clean(reason);
    }
}
