package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.EnteredFromPapers;

/**
 * A class on the day of the figure.
 *
 * @param planCode the plan it was opened under, or null
 * @param sessions all sessions that are to be held
 * @param closed those held by asOf whose roll call is closed
 * @param fromPapers by whom it was entered when it was over already, or null
 * @param lastDay the day of the last session, or null without sessions
 */
public record PlanClass(long classId, @Nullable String planCode, String courseCode, String title, String place,
        long organiserUnitId, String organiserName, LocalDate startsOn, LocalDate endsOn, int sessions, int closed,
        @Nullable LocalDate lastDay, @Nullable EnteredFromPapers fromPapers) {

    /** @return whether it is held (RPT-2) */
    public boolean held() {
        return sessions > 0 && closed == sessions;
    }
}
