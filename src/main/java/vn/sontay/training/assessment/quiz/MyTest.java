package vn.sontay.training.assessment.quiz;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a trainee is with a quiz of their course.
 *
 * @param pre whether it is the pre-test, which has no pass mark (QUI-16)
 * @param attemptsLeft further ones that can be begun; the open one is not among them
 * @param questions how many are asked at most
 * @param bestScore of the attempt that counts (QUI-8), 0 to 10, or null
 * @param passMark out of 10, of attempts begun now; 0 for a pre-test
 */
public record MyTest(String quizCode, String title, boolean pre, TestState state, int attemptsLeft, int questions,
        @Nullable BigDecimal bestScore, BigDecimal passMark) {

    static MyTest of(long enrolmentId, CourseQuiz found, List<AttemptRow> made) {
        QuizStanding standing = QuizStanding.of(enrolmentId, found.rule().passMark(), found.quiz().rules().counts(),
                made);
        return new MyTest(found.quiz().code(), found.quiz().title(), found.pre(), state(made, standing),
                found.attemptsLeft(made), found.quiz().questions(), standing.bestScore(), found.rule().passMark());
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
