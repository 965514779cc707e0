package vn.sontay.training.assessment.quiz.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

/** QUI-19: hours are opened and closed at once. */
class SetHoursNowTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);
    private static final Instant AFTER = NOW.plusSeconds(60);
    private static final SetHoursNow COMMAND = new SetHoursNow("r", 1, "bai");

    private static HoursRow hours(@Nullable Instant opens, @Nullable Instant closes) {
        return new HoursRow(opens, closes, "Giảng viên", BEFORE);
    }

    private static SetQuizHours set(@Nullable Instant opens, @Nullable Instant closes) {
        return new SetQuizHours("r", 1, "bai", opens, closes);
    }

    @Test
    void opening_keeps_an_end_that_is_to_come_and_drops_one_that_has_passed() {
        assertEquals(set(NOW, AFTER), COMMAND.opening(hours(AFTER, AFTER), NOW));
        assertEquals(set(NOW, null), COMMAND.opening(hours(null, BEFORE), NOW));
        assertEquals(set(NOW, null), COMMAND.opening(null, NOW));
    }

    @Test
    void what_is_open_is_not_opened_and_what_is_over_is_not_closed() {
        assertEquals("quiz.openAlready",
                assertThrows(RuleException.class, () -> COMMAND.opening(hours(BEFORE, AFTER), NOW)).key());
        assertEquals("quiz.openAlready",
                assertThrows(RuleException.class, () -> COMMAND.opening(hours(null, AFTER), NOW)).key());
        assertEquals("quiz.closedAlready",
                assertThrows(RuleException.class, () -> COMMAND.closing(hours(null, BEFORE), NOW)).key());
        assertEquals(set(NOW, null), COMMAND.opening(hours(null, null), NOW), "nothing is set");
    }

    @Test
    void closing_keeps_a_beginning_that_has_passed_and_drops_one_that_is_to_come() {
        assertEquals(set(BEFORE, NOW), COMMAND.closing(hours(BEFORE, AFTER), NOW));
        assertEquals(set(null, NOW), COMMAND.closing(hours(AFTER, null), NOW));
        assertEquals(set(null, NOW), COMMAND.closing(null, NOW));
    }
}
