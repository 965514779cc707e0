package vn.sontay.training.teaching.attendance.substitute;

import java.time.LocalDate;

/** The session in which somebody comes instead of somebody else, and its class. */
public record SubstituteSession(long sessionId, long classId, String classTitle, int ordinal, String title,
        LocalDate heldOn) {
}
