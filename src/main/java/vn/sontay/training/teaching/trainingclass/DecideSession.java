package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to postpone a session, to cancel it or to take that back.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param reason cleaned
 * @param marksKnown that marks stand in its open roll, which count for nothing in a session that isn't held
 * @param confirmed that the user knows of the papers that stand on the class's sessions (CLS-11)
 */
public record DecideSession(String requestId, long sessionId, long version,
        @NotBlank(message = "trainingclass.stateReason") @Size(max = 300, message = "trainingclass.stateReason") String reason,
        boolean marksKnown, boolean confirmed) {

    public DecideSession {
        reason = Vietnamese.clean(reason);
    }
}
