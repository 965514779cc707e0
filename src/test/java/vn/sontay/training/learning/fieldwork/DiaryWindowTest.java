package vn.sontay.training.learning.fieldwork;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.RuleException;

/** FLD-1, FLD-3. */
class DiaryWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST_SESSION = LocalDate.of(2026, 11, 16);
    private static final DiaryWindow WINDOW = DiaryWindow.of(new DiaryRule(14, 10), FIRST, LAST_SESSION);

    private static List<Object> refused(LocalDate doneOn, LocalDate today) {
        return assertThrows(RuleException.class, () -> WINDOW.require(doneOn, today)).arguments();
    }

    @Test
    void it_ends_with_the_days_after_the_last_session_and_a_week_of_grace() {
        assertEquals(new DiaryWindow(FIRST, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7)), WINDOW);
        LocalDate later = LocalDate.of(2027, 1, 5);
        assertDoesNotThrow(() -> WINDOW.require(FIRST, later));
        assertDoesNotThrow(() -> WINDOW.require(LocalDate.of(2026, 12, 7), later));
        assertEquals(List.of("02/11/2026", "07/12/2026"), refused(LocalDate.of(2026, 12, 8), later));
    }

    @Test
    void a_day_to_come_and_one_before_the_class_are_refused_with_the_days_that_are_taken() {
        LocalDate today = LocalDate.of(2026, 11, 10);
        assertDoesNotThrow(() -> WINDOW.require(today, today));
        assertEquals(List.of("02/11/2026", "10/11/2026"), refused(today.plusDays(1), today));
        assertEquals(List.of("02/11/2026", "10/11/2026"), refused(FIRST.minusDays(1), today));
        assertEquals(List.of("02/11/2026"), refused(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void a_line_has_1_to_20_turns_and_1_to_480_minutes() {
        assertDoesNotThrow(() -> Constraints.check(line(1, 1)));
        assertDoesNotThrow(() -> Constraints.check(line(20, 480)));
        for (int turns : List.of(-1, 0, 21, 10_000)) {
            assertEquals("turns", field(line(turns, 30)));
        }
        for (int minutes : List.of(-1, 0, 481)) {
            assertEquals("minutes", field(line(1, minutes)));
        }
    }

    private static EntryDetails line(int turns, int minutes) {
        return new EntryDetails(FIRST, ServiceKind.VNEID, Outcome.ALONE, turns, minutes);
    }

    private static String field(EntryDetails details) {
        return String.valueOf(assertThrows(RuleException.class, () -> Constraints.check(details)).field());
    }

    @Test
    void sums_count_turns_by_kind_and_outcome() {
        DiaryTotals totals = DiaryTotals.of(List.of(
                new DiaryTotals.Group(1, ServiceKind.VNEID, Outcome.ALONE, 2, 5, 40),
                new DiaryTotals.Group(1, ServiceKind.VNEID, Outcome.NOT_YET, 1, 1, 10),
                new DiaryTotals.Group(2, ServiceKind.PAY, Outcome.ALONE, 1, 2, 5)));
        assertEquals(List.of(4, 8, 55), List.of(totals.entries(), totals.turns(), totals.minutes()));
        assertEquals(List.of(6, 2, 0), List.of(totals.of(ServiceKind.VNEID), totals.of(ServiceKind.PAY),
                totals.of(ServiceKind.RATE)));
        assertEquals(List.of(7, 1, 0), List.of(totals.of(Outcome.ALONE), totals.of(Outcome.NOT_YET),
                totals.of(Outcome.GUIDED)));
    }
}
