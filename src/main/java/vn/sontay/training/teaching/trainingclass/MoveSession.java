package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to move a session.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param reason cleaned
 * @param confirmed that the user knows of the papers that name the class's last day, where that moves too (CLS-11)
 */
public record MoveSession(String requestId, long sessionId, long version,
        @NotNull(message = "trainingclass.dateMissing") LocalDate heldOn,
        @NotNull(message = "trainingclass.partMissing") DayPart part,
        @NotBlank(message = "trainingclass.moveReason") @Size(max = 300, message = "trainingclass.moveReason") String reason,
        boolean confirmed) {

    public MoveSession {
        reason = Vietnamese.clean(reason);
    }
}
