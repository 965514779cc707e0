package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void days_are_read_as_people_type_them_or_as_a_date_field_sends_them() {
        for (String typed : List.of("05/09/2025", "5/9/2025", " 05/09/2025 ", "2025-09-05")) {
            assertEquals(LocalDate.of(2025, 9, 5), Dates.parse("day", typed));
        }
    }

    @Test
    void a_day_that_does_not_exist_is_told_as_it_was_typed_but_never_at_length() {
        for (String typed : List.of("31/02/2026", "2026-02-31", "1/1/26", "20.11.2026", "hôm qua")) {
            RuleException refused = refused(typed);
            assertEquals("web.date", refused.key());
            assertEquals(typed, refused.arguments().getFirst());
        }
        assertEquals("a".repeat(30) + "…", refused("a".repeat(5000)).arguments().getFirst());
    }

    @Test
    void an_empty_field_is_no_wrong_day_but_a_missing_one() {
        assertEquals("web.dateMissing", refused("").key());
        assertEquals("web.dateMissing", refused("  ").key());
    }

    private static RuleException refused(String typed) {
        RuleException refused = assertThrows(RuleException.class, () -> Dates.parse("day", typed));
        assertEquals("day", refused.field());
        return refused;
    }
}
