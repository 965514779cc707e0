package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** RPT-14: which weeks, and where they stand in the drawing. */
class TrendTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2025-10-03");

    private static TrendChart chart(@Nullable Integer total, int... counted) {
        Target target = new Target("nguoi", "Số người", Indicator.PEOPLE_COMPLETED, total, "người",
                new Deadline(MonthDay.of(9, 30), Year.of(2025)), List.of("can-bo"));
        Activity activity = new Activity("3a", "Lớp", "", "", "", "", List.of(target));
        Plan plan = new Plan("kh", "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), true, List.of(activity));
        List<LocalDate> ends = TargetTrend.ends(FRIDAY.minusWeeks(counted.length - 1), FRIDAY);
        List<Trend.Week> weeks = IntStream.range(0, counted.length)
                .mapToObj(i -> new Trend.Week(ends.get(ends.size() - counted.length + i), counted[i])).toList();
        TargetFigure figure = TargetFigure.of(List.of(), total, LocalDate.parse("2025-09-30"), FRIDAY);
        return TrendChart.of(new Trend(plan, new TargetRow("kh", activity, target, target, figure, 0), weeks));
    }

    @Test
    void weeks_end_on_sundays_and_the_last_on_the_day_asked_for() {
        assertEquals(List.of("2025-09-21", "2025-09-28", "2025-10-03"), TargetTrend
                .ends(LocalDate.parse("2025-09-15"), FRIDAY).stream().map(LocalDate::toString).toList());
        assertEquals(26, TargetTrend.ends(null, FRIDAY).size());
        assertEquals(List.of(FRIDAY), TargetTrend.ends(FRIDAY, FRIDAY));
        assertEquals(LocalDate.parse("2025-09-28"), TargetTrend.ends(null, LocalDate.parse("2025-09-28")).getLast());
    }

    @Test
    void the_box_holds_all_weeks_and_the_total() {
        TrendChart chart = chart(30, 0, 5, 20);
        assertEquals(List.of("0", "10", "20", "30", "40"),
                chart.across().stream().map(TrendChart.Tick::label).toList());
        assertEquals("164.0", chart.points().getFirst().y());
        assertEquals("95.0", chart.points().getLast().y());
        assertEquals("338.0", chart.points().getLast().x());
        assertEquals("60.5", required(chart.total()).at());
        assertEquals("30/09", required(chart.deadline()).label());
    }

    private static TrendChart.Tick required(TrendChart.@Nullable Tick tick) {
        return Objects.requireNonNull(tick);
    }

    @Test
    void one_week_alone_without_a_total_is_a_point() {
        TrendChart chart = chart(null, 0);
        assertEquals(1, chart.points().size());
        assertNull(chart.total());
        assertNull(chart.deadline());
        assertEquals("40.0,164.0", chart.line());
    }
}
