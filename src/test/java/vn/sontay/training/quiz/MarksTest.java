package vn.sontay.training.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontay.training.shared.RuleException;

class MarksTest {

    private static final List<Option> FOUR = List.of(new Option("A", "Một"), new Option("B", "Hai"),
            new Option("C", "Ba"), new Option("D", "Bốn"));

    private static Question question(QuestionType type, List<Option> options, String... key) {
        return new Question("Q", type, "A1", 1, Difficulty.EASY, "Câu?", options, List.of(key), "Vì.", "Công văn", null,
                null);
    }

    private static final Question SINGLE = question(QuestionType.SINGLE, FOUR, "B");
    private static final Question MULTIPLE = question(QuestionType.MULTIPLE, FOUR, "A", "C");
    private static final Question TRUE_FALSE = question(QuestionType.TRUE_FALSE,
            List.of(new Option("true", "Đúng"), new Option("false", "Sai")), "true");

    @ParameterizedTest
    @CsvSource({"A, false", "B, true", "'', false"})
    void qui_1_a_single_choice_is_right_by_its_one_letter(String chosen, boolean right) {
        assertEquals(right, Choice.read(chosen).isRight(SINGLE));
    }

    @ParameterizedTest
    @CsvSource({"'A,C', true", "'C,A', true", "'A,A,C', true", "A, false", "C, false", "'A,B,C', false", "'B,D', false",
            "'A,B,C,D', false", "'', false"})
    void qui_1_a_multiple_choice_counts_all_or_nothing(String chosen, boolean right) {
        assertEquals(right, Choice.read(chosen).isRight(MULTIPLE));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'', false"})
    void qui_1_true_or_false_is_right_by_its_word(String chosen, boolean right) {
        assertEquals(right, Choice.read(chosen).isRight(TRUE_FALSE));
    }

    @Test
    void a_choice_that_the_question_has_not_is_refused() {
        Choice.read("").requireFits(SINGLE);
        Choice.read("A,B,C,D").requireFits(MULTIPLE);
        assertThrows(RuleException.class, () -> Choice.read("E").requireFits(SINGLE));
        assertThrows(RuleException.class, () -> Choice.read("b").requireFits(SINGLE));
        assertThrows(RuleException.class, () -> Choice.read("A,B").requireFits(SINGLE));
        assertThrows(RuleException.class, () -> Choice.read("true,false").requireFits(TRUE_FALSE));
        assertThrows(RuleException.class, () -> Choice.read("A, C").requireFits(MULTIPLE));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0.00", "5, 10, 5.00", "10, 10, 10.00", "1, 3, 3.33", "2, 3, 6.67", "1, 1, 10.00", "1, 8, 1.25",
            "1, 600, 0.02"})
    void qui_10_the_score_is_out_of_ten_with_two_decimals(int correct, int questions, BigDecimal score) {
        assertEquals(score, new Marks(correct, questions).score());
    }

    @Test
    void qui_10_who_reaches_the_pass_mark_passes() {
        assertTrue(Marks.passes(new Marks(5, 10).score(), BigDecimal.valueOf(5)));
        assertFalse(Marks.passes(new Marks(4, 10).score(), BigDecimal.valueOf(5)));
        assertTrue(Marks.passes(new Marks(2, 3).score(), new BigDecimal("6.67")));
        assertFalse(Marks.passes(new BigDecimal("4.99"), BigDecimal.valueOf(5)));
    }

    @Test
    void there_are_no_marks_of_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Marks(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Marks(4, 3));
    }
}
