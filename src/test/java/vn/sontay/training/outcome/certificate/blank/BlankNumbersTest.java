package vn.sontay.training.outcome.certificate.blank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

/** BLK-2. */
class BlankNumbersTest {

    @Test
    void numbers_are_counted_up_as_wide_as_they_are_written() {
        assertEquals(List.of("B 000123", "B 000124", "B 000125"), BlankNumbers.from("B 000123", 3, null));
        assertEquals(List.of("A2-99", "A2-100"), BlankNumbers.from("A2-99", 2, ""));
        assertEquals(List.of("007"), BlankNumbers.from("007", 1, null));
    }

    @Test
    void what_is_left_out_is_named_whole_or_by_its_figures() {
        assertEquals(List.of("B 000123", "B 000126"), BlankNumbers.from("B 000123", 2, "b 000124, 125;"));
    }

    @Test
    void what_ends_in_no_figure_stands_for_one_alone() {
        assertEquals(List.of("Phôi A"), BlankNumbers.from("Phôi A", 1, null));
        assertEquals("first", assertThrows(RuleException.class, () -> BlankNumbers.from("Phôi A", 2, null)).field());
        assertThrows(RuleException.class, () -> BlankNumbers.from("9".repeat(40), 2, null));
    }
}
