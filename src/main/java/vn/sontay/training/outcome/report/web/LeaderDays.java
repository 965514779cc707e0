package vn.sontay.training.outcome.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of a leader's page or file says of days, plan and target. */
@ApplicationScoped
public class LeaderDays {

    @Inject
    Clock clock;

    /** What the address says. */
    record Asked(@Nullable LocalDate asOf, @Nullable LocalDate known, String plan, String target, String q) {
    }

    /** @return the day of the figures, today where none is named */
    LocalDate asOf(Asked asked) {
        return Objects.requireNonNullElseGet(asked.asOf(), () -> LocalDate.now(clock));
    }
}
