package vn.sontay.training.teaching.feedback.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.teaching.feedback.Distribution;

class BarPartTest {

    @Test
    void the_parts_follow_each_other_and_fill_the_bar() {
        List<BarPart> parts = BarPart.of(Distribution.of(1, 2, 4, 0, 6));
        assertEquals(List.of(1, 2, 3, 5), parts.stream().map(BarPart::level).toList());
        int at = 0;
        for (BarPart part : parts) {
            assertEquals(at, part.left());
            at += part.width();
        }
        assertEquals(BarPart.WIDTH, at);
    }

    @Test
    void nobody_s_answers_make_no_bar() {
        assertEquals(List.of(), BarPart.of(Distribution.NONE));
    }

    @Test
    void a_part_too_narrow_for_its_count_has_none() {
        List<BarPart> parts = BarPart.of(Distribution.of(1, 0, 0, 0, 199));
        assertFalse(parts.getFirst().labelled());
        assertTrue(parts.getLast().labelled());
    }
}
