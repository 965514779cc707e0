package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** RPT-5 at its borders. */
class TargetStateTest {

    private static final String DEADLINE = "2025-09-30";

    @Test
    void on_the_deadline_itself_an_unreached_target_is_still_under_way() {
        assertEquals(TargetState.UNDER_WAY, figure(2, "2025-09-30", "2025-09-01").state());
        assertEquals(0, figure(2, "2025-09-30").daysLeft());
    }

    @Test
    void the_day_after_the_deadline_it_is_overdue() {
        TargetFigure figure = figure(2, "2025-10-01", "2025-09-01");
        assertEquals(TargetState.OVERDUE, figure.state());
        assertTrue(figure.deadlineOver());
        assertEquals(50, figure.percent());
    }

    @Test
    void reached_on_the_deadline_itself_is_in_time_whenever_one_looks() {
        assertEquals(TargetState.REACHED, figure(2, "2025-09-30", "2025-09-30", "2025-09-01").state());
        assertEquals(TargetState.REACHED, figure(2, "2026-11-24", "2025-09-30", "2025-09-01").state());
    }

    @Test
    void reached_a_day_too_late_stays_marked_as_late() {
        TargetFigure figure = figure(2, "2025-12-31", "2025-10-01", "2025-09-01");
        assertEquals(TargetState.REACHED_LATE, figure.state());
        assertEquals(LocalDate.parse("2025-10-01"), figure.reachedOn());
        assertEquals(1, figure.byDeadline());
        assertEquals(50, figure.deadlinePercent());
    }

    @Test
    void before_the_last_came_to_count_it_was_not_yet_reached() {
        TargetFigure figure = figure(2, "2025-09-29", "2025-09-30", "2025-09-01");
        assertEquals(1, figure.counted());
        assertEquals(TargetState.UNDER_WAY, figure.state());
        assertNull(figure.reachedOn());
    }

    @Test
    void more_than_planned_is_reached_on_the_day_of_the_last_that_was_needed() {
        TargetFigure figure = figure(2, "2025-12-31", "2025-10-05", "2025-09-02", "2025-09-01");
        assertEquals(TargetState.REACHED, figure.state());
        assertEquals(LocalDate.parse("2025-09-02"), figure.reachedOn());
        assertEquals(150, figure.percent());
        assertEquals(100, figure.barPercent());
    }

    @Test
    void without_a_total_there_is_neither_percentage_nor_verdict() {
        TargetFigure figure = figure(null, "2026-01-01", "2025-09-01");
        assertEquals(TargetState.NO_TOTAL, figure.state());
        assertEquals(1, figure.counted());
        assertNull(figure.percent());
    }

    @Test
    void nobody_yet_is_nought_percent_and_under_way() {
        TargetFigure figure = figure(30, "2025-08-01");
        assertEquals(0, figure.percent());
        assertEquals(TargetState.UNDER_WAY, figure.state());
        assertFalse(figure.deadlineOver());
    }

    private static TargetFigure figure(@Nullable Integer total, String asOf, String... days) {
        List<LocalDate> counted = Stream.of(days).map(LocalDate::parse).toList();
        return TargetFigure.of(counted, total, LocalDate.parse(DEADLINE), LocalDate.parse(asOf));
    }
}
