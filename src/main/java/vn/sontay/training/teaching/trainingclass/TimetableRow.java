package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A session with the class it belongs to, for timetables over several classes.
 *
 * @param hours such as 7h30–11h30, its own where it has some
 * @param people who are in the class now
 * @param enrolmentId the caller's own enrolment where the timetable is a trainee's, else null
 */
public record TimetableRow(long sessionId, long classId, String classTitle, String place, int ordinal, String title,
        LocalDate heldOn, DayPart part, String hours, RollCallState rollCall, int people, @Nullable Long enrolmentId) {

    /** As a timetable lists them. */
    public static final Comparator<TimetableRow> BY_TIME = Comparator.comparing(TimetableRow::heldOn)
            .thenComparing(TimetableRow::part).thenComparing(TimetableRow::sessionId);
}
