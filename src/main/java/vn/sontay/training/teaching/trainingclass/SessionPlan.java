package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * A session as it is planned.
 *
 * @param title 1 to 200 characters, cleaned
 * @param periods tiết, 1 to 8
 */
public record SessionPlan(String title, LocalDate heldOn, DayPart part, int periods) {

    /** A half day has no room for more. */
    public static final int MOST_PERIODS = 8;

    private static final int LONGEST_TITLE = 200;

    public SessionPlan {
        title = Vietnamese.clean(title);
    }

    /** @return the course's proposed timetable laid on consecutive half days, from the morning of the first day on */
    public static List<SessionPlan> proposed(List<PlannedSession> sessions, LocalDate firstDay) {
        List<SessionPlan> plans = new ArrayList<>();
        for (PlannedSession session : sessions) {
            int halfDay = plans.size();
            plans.add(new SessionPlan(session.title(), firstDay.plusDays(halfDay / 2),
                    halfDay % 2 == 0 ? DayPart.MORNING : DayPart.AFTERNOON, session.periods()));
        }
        return plans;
    }

    /**
     * @param suffix what a form with several sessions appends to the names of its fields, else empty
     * @throws RuleException beside the field that is wrong
     */
    void requireValid(String suffix) {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw RuleException.at("title" + suffix, "trainingclass.sessionTitle");
        }
        if (periods < 1 || periods > MOST_PERIODS) {
            throw RuleException.at("periods" + suffix, "trainingclass.periods", MOST_PERIODS);
        }
    }
}
