package vn.sontay.training.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class opened under a plan, on the day of the figure.
 *
 * @param sessions all sessions of the timetable
 * @param closed those held by asOf whose roll call is closed
 * @param lastDay the day of the last session, or null without sessions
 */
public record PlanClass(long classId, String planCode, String courseCode, String title, String place,
        String organiserName, LocalDate startsOn, LocalDate endsOn, int sessions, int closed,
        @Nullable LocalDate lastDay) {

    /** @return the day on which it was held, or null when it isn't (RPT-2) */
    public @Nullable LocalDate heldOn() {
        return sessions > 0 && closed == sessions ? lastDay : null;
    }
}
