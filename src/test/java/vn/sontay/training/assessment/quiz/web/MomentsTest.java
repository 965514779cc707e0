package vn.sontay.training.assessment.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

class MomentsTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T00:30:00Z");

    @Test
    void a_day_and_a_time_of_day_are_read_as_people_type_them() {
        for (String typed : List.of("24/11/2026 07:30", "24/11/2026 7:30", " 24/11/2026  7h30 ", "24/11/2026 07:30:00",
                "2026-11-24 07:30")) {
            assertEquals(MORNING, Moments.parse("opensAt", typed), typed);
        }
        assertEquals("24/11/2026 07:30", Moments.typed(MORNING));
    }

    @Test
    void nothing_typed_is_no_moment() {
        assertNull(Moments.parse("opensAt", "  "));
        assertEquals("", Moments.typed(null));
    }

    @Test
    void what_is_no_moment_is_told() {
        for (String typed : List.of("24/11/2026", "07:30", "31/02/2026 07:30", "24/11/2026 25:00", "24/11/2026 07:99",
                "24/11/26 07:30", "mai 8h00", "24/11/9999 07:30", "24/11/2026 07:30:75")) {
            RuleException refusal = assertThrows(RuleException.class, () -> Moments.parse("opensAt", typed), typed);
            assertEquals("opensAt", refusal.field());
        }
    }

    @Test
    void two_wrong_ones_are_told_together() {
        RuleException refusal = assertThrows(RuleException.class,
                () -> Moments.both("opensAt", "nay", "closesAt", "mai"));
        assertEquals(1, refusal.getSuppressed().length);
    }
}
