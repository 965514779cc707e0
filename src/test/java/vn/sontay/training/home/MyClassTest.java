package vn.sontay.training.home;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.quiz.standing.MyQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.outcome.certificate.MyCertificate;
import vn.sontay.training.outcome.completion.CompletionFixture;

/** HOME-1: the first screen offers only what can be done. */
class MyClassTest {

    @Test
    void a_test_that_is_passed_is_not_offered_again() {
        assertFalse(with(test(QuizState.PASSED, 1)).quizOpen());
    }

    @Test
    void a_test_without_attempts_left_is_offered_only_while_one_is_open() {
        assertFalse(with(test(QuizState.FAILED, 0)).quizOpen());
        assertTrue(with(test(QuizState.OPEN, 0)).quizOpen());
    }

    @Test
    void a_test_not_begun_is_offered() {
        assertTrue(with(test(QuizState.NOT_STARTED, 2)).quizOpen());
    }

    @Test
    void a_course_without_test_offers_none() {
        assertFalse(with(null).quizOpen());
    }

    private static MyQuiz test(QuizState state, int attemptsLeft) {
        return new MyQuiz("q", "Bài kiểm tra", false, state, attemptsLeft, 10, null, BigDecimal.valueOf(5));
    }

    private static MyClass with(@Nullable MyQuiz test) {
        return new MyClass(null, test, null, new MyCertificate(CompletionFixture.unfinished(1), null), false);
    }
}
