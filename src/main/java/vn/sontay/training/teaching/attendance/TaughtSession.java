package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;
import vn.sontay.training.shared.Share;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.RollCallState;

/**
 * A session of a class that the caller teaches, as their first screen lists it.
 *
 * @param hours such as 7h30–11h30, its own where it has some
 * @param marked people with a mark, of everybody on the roll
 */
public record TaughtSession(Due due, long sessionId, long classId, String classTitle, String place, int ordinal,
        String title, LocalDate heldOn, DayPart part, String hours, RollCallState rollCall, Share marked) {

    /** Where its day stands to today. */
    public enum Due {
        /** Of a day before today and not closed. */
        OVERDUE,
        /** Today's, closed or not. */
        TODAY,
        /** Of a later day. */
        COMING
    }
}
