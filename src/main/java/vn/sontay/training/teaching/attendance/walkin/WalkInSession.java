package vn.sontay.training.teaching.attendance.walkin;

import java.time.LocalDate;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * The session at which somebody comes, and its class.
 *
 * @param stands whether it is held (CLS-15)
 */
public record WalkInSession(long sessionId, long classId, String classTitle, int ordinal, String title,
        LocalDate heldOn, DayPart part, boolean stands) {
}
