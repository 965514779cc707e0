package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.shared.Vietnamese;

/**
 * A session as it is planned.
 *
 * @param title cleaned
 * @param periods tiết; a half day has no room for more than eight
 */
public record SessionPlan(
        @NotBlank(message = "trainingclass.sessionTitle") @Size(max = 200, message = "trainingclass.sessionTitle") String title,
        @NotNull(message = "trainingclass.dateMissing") LocalDate heldOn,
        @NotNull(message = "trainingclass.partMissing") DayPart part,
        @Min(value = 1, message = "trainingclass.periods") @Max(value = 8, message = "trainingclass.periods") int periods) {

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
}
