package vn.sontay.training.teaching.attendance.walkin;

import java.time.LocalDate;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** The session at which somebody comes, and its class. */
public record WalkInSession(long sessionId, long classId, String classTitle, int ordinal, String title,
        LocalDate heldOn, DayPart part) {
}
