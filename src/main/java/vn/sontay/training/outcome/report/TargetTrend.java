package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.InPlan;
import vn.sontay.training.outcome.report.TargetReach.Meant;

/** How many counted at the end of each week (RPT-14); for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetTrend {

    /** Half a year. */
    private static final int WEEKS = 26;

    @Inject
    CompletedPeople completed;

    @Inject
    TargetReach reach;

    protected TargetTrend() {
    }

    /** For tests. */
    public TargetTrend(CompletedPeople completed, TargetReach reach) {
        this.completed = completed;
        this.reach = reach;
    }

    Trend of(Meant meant) {
        List<LocalDate> ends = ends(meant.today().date(), meant.asOf());
        List<LocalDate> days = completed.days(List.of(meant.counted()), meant.asOf()).getFirst();
        return new Trend(meant.today(), reach.row(meant, meant.tally(days)),
                meant.ofPeople() ? ofPeople(meant, ends) : ofClasses(meant, ends));
    }

    private List<Trend.Week> ofPeople(Meant meant, List<LocalDate> ends) {
        Map<LocalDate, Integer> counted = completed.onDays(meant.classes(), ends);
        return ends.stream().map(end -> new Trend.Week(end, counted.getOrDefault(end, 0))).toList();
    }

    /** Which last day a class had to keep is that of the week (DIR-3). */
    private List<Trend.Week> ofClasses(Meant meant, List<LocalDate> ends) {
        List<LocalDate> held = completed.all(meant.classes(), meant.asOf()).stream().map(InPlan::on)
                .filter(Objects::nonNull).toList();
        return ends.stream()
                .map(end -> new Trend.Week(end, new TargetTally(meant.target(), held, end,
                        meant.said().on(end).extension(meant.plan().code(), meant.target())).figure().counted()))
                .toList();
    }

    /** @param begin of the plan, or null @return the Sundays of the last half year since then, and asOf itself */
    static List<LocalDate> ends(@Nullable LocalDate begin, LocalDate asOf) {
        List<LocalDate> ends = new ArrayList<>(List.of(asOf));
        LocalDate end = asOf.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        while (ends.size() < WEEKS && (begin == null || !end.isBefore(begin))) {
            ends.addFirst(end);
            end = end.minusWeeks(1);
        }
        return ends;
    }
}
