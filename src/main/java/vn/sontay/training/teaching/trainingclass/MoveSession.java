package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to move a session.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param reason 1 to 300 characters, cleaned
 */
public record MoveSession(String requestId, long sessionId, long version, LocalDate day, DayPart part, String reason) {

    public MoveSession {
        reason = Vietnamese.clean(reason);
    }
}
