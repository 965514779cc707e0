package vn.sontay.training.quiz;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a trainee is with the quiz of their course.
 *
 * @param attemptsLeft further ones that can be begun; the open one is not among them
 * @param bestScore of the submitted attempts, 0 to 10, or null
 * @param passMark out of 10, of attempts begun now
 */
public record MyTest(String quizCode, String title, TestState state, int attemptsLeft, @Nullable BigDecimal bestScore,
        BigDecimal passMark) {

    static MyTest of(long enrolmentId, CourseQuiz found, List<AttemptRow> made) {
        QuizStanding standing = QuizStanding.of(enrolmentId, found.rule().passMark(), made);
        return new MyTest(found.quiz().code(), found.quiz().title(), state(made, standing), found.attemptsLeft(made),
                standing.bestScore(), found.rule().passMark());
    }

    private static TestState state(List<AttemptRow> made, QuizStanding standing) {
        if (made.stream().anyMatch(AttemptRow::open)) {
            return TestState.OPEN;
        }
        if (standing.attempts() == 0) {
            return TestState.NOT_STARTED;
        }
        return standing.passed() ? TestState.PASSED : TestState.FAILED;
    }
}
