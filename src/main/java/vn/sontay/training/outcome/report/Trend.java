package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.teaching.plan.Plan;

/**
 * How a target's figure came about (RPT-14).
 *
 * @param weeks at least one, the earliest first; the last is the day of the figure
 */
public record Trend(Plan plan, TargetRow row, List<Week> weeks) {

    public Trend {
        weeks = List.copyOf(weeks);
    }

    /** @param end a Sunday, or the day of the figure @param counted n by the end of that day */
    public record Week(LocalDate end, int counted) {
    }
}
