package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 27);
    private static final List<LocalDateTime> SESSIONS = List.of(LocalDateTime.parse("2026-11-27T07:30"),
            LocalDateTime.parse("2026-11-20T07:30"));

    private static boolean open(String now, List<LocalDateTime> sessions) {
        return Opening.isOpen(LocalDateTime.parse(now), LAST_DAY, sessions);
    }

    @Test
    void fbk_1_the_form_opens_when_the_last_session_begins() {
        assertFalse(open("2026-11-20T12:00", SESSIONS));
        assertFalse(open("2026-11-27T07:29", SESSIONS));
        assertTrue(open("2026-11-27T07:30", SESSIONS));
        assertTrue(open("2027-11-27T07:30", SESSIONS));
    }

    @Test
    void fbk_1_a_class_without_sessions_opens_its_form_after_its_last_day() {
        assertFalse(open("2026-11-27T23:59", List.of()));
        assertTrue(open("2026-11-28T00:00", List.of()));
    }
}
