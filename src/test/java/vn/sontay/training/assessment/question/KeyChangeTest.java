package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

class KeyChangeTest {

    private static final List<String> FOUR = List.of("Một", "Hai", "Ba", "Bốn");

    private static MarkingKey of(Task task) {
        return MarkingKey.own(new Question("Q", "A1", 1, Difficulty.EASY, List.of(), TextFormat.PLAIN, "Câu hỏi?", task,
                "Vì thế.", "", null, null));
    }

    private static MarkingKey single() {
        return of(ChoiceTask.of(QuestionType.SINGLE, FOUR, Set.of("B"), Credit.ALL_OR_NOTHING));
    }

    private static String worth(MarkingKey key, String response) {
        return key.mark(new Response(response)).map(mark -> mark.percent().toPlainString()).orElse("-");
    }

    private static void assertRefused(String field, String key, KeyChange change, MarkingKey now) {
        RuleException refused = assertThrows(RuleException.class, () -> change.applyTo(now, ""));
        assertEquals(Optional.of(field), Optional.ofNullable(refused.field()));
        assertEquals(key, refused.key());
    }

    @Test
    void qst_20_another_option_is_right_and_the_wording_stays() {
        MarkingKey then = new KeyChange.Letters(Set.of("C")).applyTo(single(), "Theo luật mới.");
        assertEquals("100", worth(then, "C"));
        assertEquals("0", worth(then, "B"));
        assertEquals("Câu hỏi?", then.marked().text());
        assertEquals("Theo luật mới.", then.marked().explanation());
        assertEquals(CorrectionKind.NEW_KEY, then.kind());
        assertEquals(1, then.ordinal());
    }

    @Test
    void qst_20_a_multiple_choice_keeps_how_it_counts() {
        MarkingKey now = of(ChoiceTask.of(QuestionType.MULTIPLE, FOUR, Set.of("A", "C"), Credit.PARTIAL));
        MarkingKey then = new KeyChange.Letters(Set.of("A", "D")).applyTo(now, "");
        assertEquals("50", worth(then, "A"));
        assertEquals("100", worth(then, "A,D"));
        assertEquals("0", worth(then, "A,C"));
    }

    @Test
    void qst_20_words_are_added_and_come_before_those_that_were_wrong() {
        MarkingKey now = of(new ShortAnswerTask(List.of(new AcceptedText("VNeID", Percent.ALL, ""),
                new AcceptedText("*", Percent.NONE, "Chưa đúng")), Set.of()));
        MarkingKey then = new KeyChange.MoreAnswers(List.of("ứng dụng VNeID", "", " VNeID ")).applyTo(now, "");
        assertEquals("100", worth(then, "Ứng dụng vneid"));
        assertEquals("100", worth(then, "vneid"));
        assertEquals("0", worth(then, "Zalo"));
    }

    @Test
    void qst_20_another_number_is_right() {
        MarkingKey now = of(new NumericTask(List.of(
                new AcceptedNumber(BigDecimal.TEN, BigDecimal.ZERO, Percent.ALL, ""),
                new AcceptedNumber(BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("50"), "")), "ngày"));
        MarkingKey then = new KeyChange.OtherNumber("15,5", "0,5").applyTo(now, "");
        assertEquals("100", worth(then, "16 ngày"));
        assertEquals("0", worth(then, "10"));
        assertEquals("50", worth(then, "1"));
        assertRefused("key", "question.notANumber", new KeyChange.OtherNumber("mười", ""), now);
        assertRefused("key", "question.notANumber", new KeyChange.OtherNumber("1" + "0".repeat(20), ""), now);
        assertRefused("tolerance", "question.notANumber", new KeyChange.OtherNumber("15", "x"), now);
        assertRefused("tolerance", "question.toleranceBelow", new KeyChange.OtherNumber("15", "-1"), now);
        assertRefused("key", "question.keyUnchanged", new KeyChange.OtherNumber("10,0", ""),
                of(new NumericTask(List.of(new AcceptedNumber(BigDecimal.TEN, BigDecimal.ZERO, Percent.ALL, "")), "")));
    }

    @Test
    void qst_20_everybody_is_right_or_the_question_does_not_count() {
        MarkingKey full = new KeyChange.FullMarks().applyTo(single(), "");
        assertEquals("100", worth(full, "A"));
        assertEquals("100", worth(full, ""));
        MarkingKey dropped = new KeyChange.Drop().applyTo(full, "");
        assertEquals("-", worth(dropped, "B"));
        assertTrue(dropped.dropped());
        MarkingKey back = new KeyChange.Letters(Set.of("B")).applyTo(dropped, "");
        assertEquals("100", worth(back, "B"));
        assertEquals(back.asked(), back.marked());
        assertEquals(3, back.ordinal());
    }

    @Test
    void what_changes_nothing_or_does_not_fit_is_refused() {
        assertRefused("key", "question.keyUnchanged", new KeyChange.Letters(Set.of("B")), single());
        assertRefused("key", "question.keyMissing", new KeyChange.Letters(Set.of()), single());
        assertRefused("key", "question.keyMissing", new KeyChange.Letters(Set.of("A", "B")), single());
        assertRefused("key", "question.notAnOption", new KeyChange.Letters(Set.of("X")), single());
        assertRefused("key", "question.keyOfOtherType", new KeyChange.MoreAnswers(List.of("a")), single());
        assertRefused("key", "question.keyOfOtherType", new KeyChange.Letters(Set.of("A")),
                of(new OrderingTask(List.of("a", "b"), Credit.ALL_OR_NOTHING)));
        assertRefused("key", "question.keyUnchanged", new KeyChange.Drop(), new KeyChange.Drop().applyTo(single(), ""));
    }
}
