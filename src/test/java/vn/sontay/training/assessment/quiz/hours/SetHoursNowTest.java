package vn.sontay.training.assessment.quiz.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
    void closing_keeps_a_beginning_that_has_passed_and_drops_one_that_is_to_come() {
        assertEquals(set(BEFORE, NOW), COMMAND.closing(hours(BEFORE, AFTER), NOW));
        assertEquals(set(null, NOW), COMMAND.closing(hours(AFTER, null), NOW));
        assertEquals(set(null, NOW), COMMAND.closing(null, NOW));
    }
}
