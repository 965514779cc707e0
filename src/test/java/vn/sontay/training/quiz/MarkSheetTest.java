package vn.sontay.training.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontay.training.question.Mark;

class MarkSheetTest {

    /** @return so many questions, the first ones right */
    private static MarkSheet sheet(int correct, int questions) {
        TreeMap<Integer, Mark> marks = new TreeMap<>();
        for (int i = 1; i <= questions; i++) {
            marks.put(i, i <= correct ? new Mark(new BigDecimal("100")) : Mark.NONE);
        }
        return new MarkSheet(marks);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0.00", "5, 10, 5.00", "10, 10, 10.00", "1, 3, 3.33", "2, 3, 6.67", "1, 1, 10.00", "1, 8, 1.25",
            "1, 600, 0.02"})
    void qui_10_the_score_is_out_of_ten_with_two_decimals(int correct, int questions, BigDecimal score) {
        assertEquals(score, sheet(correct, questions).score());
        assertEquals(correct, sheet(correct, questions).correct());
    }

    @Test
    void qui_10_what_is_right_in_part_counts_in_part() {
        MarkSheet sheet = MarkSheet.read("1=100;2=33.33333;3=0");
        assertEquals(new BigDecimal("4.44"), sheet.score());
        assertEquals(1, sheet.correct());
        assertEquals("1=100;2=33.33333;3=0", sheet.written());
    }

    @Test
    void qui_10_who_reaches_the_pass_mark_passes() {
        assertTrue(MarkSheet.passes(sheet(5, 10).score(), BigDecimal.valueOf(5)));
        assertFalse(MarkSheet.passes(sheet(4, 10).score(), BigDecimal.valueOf(5)));
        assertTrue(MarkSheet.passes(sheet(2, 3).score(), new BigDecimal("6.67")));
        assertFalse(MarkSheet.passes(new BigDecimal("4.99"), BigDecimal.valueOf(5)));
    }

    @Test
    void there_are_no_marks_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new MarkSheet(new TreeMap<>()));
    }
}
