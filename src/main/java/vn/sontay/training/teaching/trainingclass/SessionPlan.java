package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.shared.Vietnamese;

/**
 * A session as it is planned.
 *
 * @param title cleaned
 * @param periods tiết; a half day has no room for more than eight
 * @param beginsAt inside its half day, or null for the usual hours; both or neither (CLS-20)
 */
public record SessionPlan(
        @NotBlank(message = "trainingclass.sessionTitle") @Size(max = 200, message = "trainingclass.sessionTitle") String title,
        @NotNull(message = "trainingclass.dateMissing") LocalDate heldOn,
        @NotNull(message = "trainingclass.partMissing") DayPart part,
        @Min(value = 1, message = "trainingclass.periods") @Max(value = 8, message = "trainingclass.periods") int periods,
        @Nullable LocalTime beginsAt, @Nullable LocalTime endsAt) {

    public SessionPlan {
        title = Vietnamese.clean(title);
        if (part != null) {
            part.requireHours(beginsAt, endsAt);
        }
    }

    /** One in the usual hours of its half day. */
    public SessionPlan(String title, LocalDate heldOn, DayPart part, int periods) {
        this(title, heldOn, part, periods, null, null);
    }

    /**
     * @param sessions of a class, by time
     * @return the same for another class that begins so many days later: what was cancelled or was for absentees left out, and what had
     *     no day of its own in the next half day that is free
     */
    public static List<SessionPlan> shifted(List<SessionRow> sessions, long days) {
        List<SessionPlan> plans = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        sessions.stream().filter(each -> each.state() != SessionState.CANCELLED && !each.forAbsentees())
                .sorted(Comparator.comparing((SessionRow each) -> each.state() != SessionState.STANDS))
                .forEach(each -> plans.add(shifted(each, days, taken)));
        plans.sort(Comparator.comparing(SessionPlan::heldOn).thenComparing(SessionPlan::part));
        return plans;
    }

    private static SessionPlan shifted(SessionRow session, long days, Set<String> taken) {
        LocalDate day = session.heldOn().plusDays(days);
        DayPart half = session.part();
        while (!taken.add(day + half.name())) {
            day = half == DayPart.AFTERNOON ? day.plusDays(1) : day;
            half = half == DayPart.AFTERNOON ? DayPart.MORNING : DayPart.AFTERNOON;
        }
        boolean own = half == session.part() && session.own().beginsAt() != null;
        return new SessionPlan(session.title(), day, half, session.periods(),
                own ? LocalTime.parse(session.own().beginsAt()) : null,
                own ? LocalTime.parse(session.own().endsAt()) : null);
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
