package vn.sontay.training.assessment.quiz.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.KeyChange;
import vn.sontay.training.assessment.question.Mark;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.TextFormat;

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
    void qui_81_a_dropped_question_is_neither_earned_nor_missed() {
        MarkSheet sheet = MarkSheet.read("1=100;3=0");
        assertEquals(2, sheet.questions());
        assertEquals(new BigDecimal("5.00"), sheet.score());
    }

    @Test
    void qui_81_where_nothing_counts_nothing_was_missed() {
        MarkSheet empty = MarkSheet.read("");
        assertEquals(new BigDecimal("10.00"), empty.score());
        assertEquals("", empty.written());
        assertEquals(0, empty.questions());
    }

    @Test
    void qui_80_a_result_follows_from_questions_keys_and_responses_alone() {
        Question one = question(
                ChoiceTask.of(QuestionType.SINGLE, List.of("a", "b"), Set.of("A"), Credit.ALL_OR_NOTHING));
        Map<Integer, Long> questions = Map.of(1, 10L, 2, 20L, 3, 30L);
        Map<Integer, Response> given = Map.of(1, new Response("A"), 2, new Response("B"));
        Map<Long, MarkingKey> keys = Map.of(10L, MarkingKey.own(one), 20L,
                new KeyChange.Letters(Set.of("B")).applyTo(MarkingKey.own(one), ""), 30L,
                new KeyChange.FullMarks().applyTo(MarkingKey.own(one), ""));
        assertEquals("1=100;2=100;3=100", MarkSheet.of(questions, keys, given).written());
        assertEquals("1=100;2=0;3=0", MarkSheet.of(questions,
                Map.of(10L, MarkingKey.own(one), 20L, MarkingKey.own(one), 30L, MarkingKey.own(one)), given).written());
        assertEquals("2=0;3=0",
                MarkSheet.of(questions, Map.of(10L, new KeyChange.Drop().applyTo(MarkingKey.own(one), ""),
                        20L, MarkingKey.own(one), 30L, MarkingKey.own(one)), given).written());
    }

    private static Question question(ChoiceTask task) {
        return new Question("Q", "A1", 1, Difficulty.EASY, List.of(), TextFormat.PLAIN, "?", task, "Vì thế.", "", null,
                null);
    }
}
