package vn.sontay.training.assessment.quiz.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.assessment.quiz.Quiz;

class PreTestFiguresTest {

    private static final Quiz PRE = new Quiz("dau-vao", "Đầu vào", List.of("A1"), 10, Half.FIRST);

    private static MyQuiz test(boolean pre, @Nullable String best) {
        return new MyQuiz("q", "Bài", pre, QuizState.NOT_STARTED, 1, 10, best == null ? null : new BigDecimal(best),
                BigDecimal.ZERO);
    }

    private static ClassQuizRow row(@Nullable String before, @Nullable String after) {
        return new ClassQuizRow(1, "A Thiêu", "Xã", test(false, after), test(true, before), 0, false, false);
    }

    @Test
    void before_and_after_are_compared_for_those_who_took_both() {
        PreTestFigures figures = PreTestFigures.of(PRE,
                List.of(row("4", "8"), row("5.5", "7.25"), row("1", null), row(null, "10"), row(null, null)));
        assertEquals(new PreTestFigures("dau-vao", "Đầu vào", 3, new BigDecimal("3.5"), 2, new BigDecimal("4.8"),
                new BigDecimal("7.6")), figures);
    }

    @Test
    void nobody_has_no_average() {
        assertEquals(new PreTestFigures("dau-vao", "Đầu vào", 0, null, 0, null, null),
                PreTestFigures.of(PRE, List.of(row(null, "5"))));
    }
}
