package vn.sontay.training.assessment.quiz.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** QUI-20. */
class DeadlineTest {

    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void it_is_the_earlier_of_the_limit_and_the_closing_and_extra_time_moves_both() {
        Instant closes = Instant.parse("2026-11-24T01:20:00Z");
        assertEquals(Instant.parse("2026-11-24T01:20:00Z"), Deadline.of(START, 30, closes, 0));
        assertEquals(Instant.parse("2026-11-24T01:15:00Z"), Deadline.of(START, 15, closes, 0));
        assertEquals(Instant.parse("2026-11-24T01:25:00Z"), Deadline.of(START, 15, closes, 10));
        assertEquals(Instant.parse("2026-11-24T01:30:00Z"), Deadline.of(START, 30, closes, 10));
    }

    @Test
    void either_can_be_missing() {
        assertEquals(Instant.parse("2026-11-24T01:35:00Z"), Deadline.of(START, 30, null, 5));
        assertEquals(Instant.parse("2026-11-24T01:05:00Z"), Deadline.of(START, null, START, 5));
        assertNull(Deadline.of(START, null, null, 5));
    }

    @Test
    void no_end_is_the_latest() {
        assertEquals(START.plusSeconds(1), Deadline.later(START, START.plusSeconds(1)));
        assertEquals(START.plusSeconds(1), Deadline.later(START.plusSeconds(1), START));
        assertNull(Deadline.later(null, START));
        assertNull(Deadline.later(START, null));
    }
}
