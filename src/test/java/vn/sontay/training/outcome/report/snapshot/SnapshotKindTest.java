package vn.sontay.training.outcome.report.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** SNP-4: which closing day was the last. */
class SnapshotKindTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String last(SnapshotKind kind, String today) {
        return kind.lastClosing(day(today), SnapshotKind.CLOSING_DAY).map(LocalDate::toString).orElse("none");
    }

    @Test
    void a_month_is_closed_when_its_closing_day_is_over() {
        assertEquals("2026-10-14", last(SnapshotKind.MONTH, "2026-11-14"));
        assertEquals("2026-11-14", last(SnapshotKind.MONTH, "2026-11-15"));
        assertEquals("2026-12-14", last(SnapshotKind.MONTH, "2027-01-01"));
    }

    @Test
    void quarters_and_years_are_closed_in_their_last_month() {
        assertEquals("2026-09-14", last(SnapshotKind.QUARTER, "2026-12-14"));
        assertEquals("2026-12-14", last(SnapshotKind.QUARTER, "2026-12-15"));
        assertEquals("2025-12-14", last(SnapshotKind.YEAR, "2026-12-14"));
        assertEquals("2026-12-14", last(SnapshotKind.YEAR, "2027-03-01"));
    }

    @Test
    void what_somebody_asks_for_has_no_period() {
        assertEquals(Optional.empty(), SnapshotKind.HAND.lastClosing(day("2026-11-30"), 14));
    }

    @Test
    void the_environment_names_other_days_and_nonsense_is_the_14th() {
        ClosingDays days = new ClosingDays(
                Map.of("CLOSING_DAY_MONTH", "25", "CLOSING_DAY_QUARTER", "31", "CLOSING_DAY_YEAR", "x"));
        assertEquals(
                Map.of(SnapshotKind.MONTH, day("2026-11-25"), SnapshotKind.QUARTER, day("2026-09-14"),
                        SnapshotKind.YEAR, day("2025-12-14")),
                days.over(day("2026-11-30")));
    }
}
