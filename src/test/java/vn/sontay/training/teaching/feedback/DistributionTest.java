package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void the_mean_weighs_levels_by_how_often_they_were_chosen() {
        assertEquals(new BigDecimal("3.67"), Distribution.of(0, 1, 0, 1, 1).mean());
        assertEquals(new BigDecimal("1.00"), Distribution.of(7, 0, 0, 0, 0).mean());
        assertEquals(new BigDecimal("4.13"), Distribution.of(0, 0, 1, 5, 2).mean());
    }

    @Test
    void nobody_s_answers_have_no_mean() {
        assertNull(Distribution.NONE.mean());
        assertEquals(0, Distribution.NONE.n());
    }

    @Test
    void phone_and_paper_are_added_level_by_level() {
        Distribution sum = Distribution.of(1, 0, 2, 3, 4).plus(Distribution.of(0, 5, 1, 0, 6));
        assertEquals(List.of(1, 5, 3, 3, 10), sum.counts());
        assertEquals(22, sum.n());
    }

    @Test
    void there_are_five_levels_and_none_is_negative() {
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(1, 2, 3, 4));
        assertThrows(IllegalArgumentException.class, () -> Distribution.of(1, 2, 3, 4, -1));
    }
}
