package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;
import vn.sontay.training.assessment.quiz.attempt.Attempts;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;

/**
 * Where a trainee is with a quiz of their course.
 *
 * @param pre whether it is the pre-test, which has no pass mark (QUI-16)
 * @param attemptsLeft further ones that can be begun; the open one is not among them
 * @param questions how many are asked at most
 * @param bestScore of the attempt that counts (QUI-8), 0 to 10, or null
 * @param passMark out of 10, of attempts begun now; 0 for a pre-test
 */
public record MyQuiz(String quizCode, String title, boolean pre, QuizState state, int attemptsLeft, int questions,
        @Nullable BigDecimal bestScore, BigDecimal passMark) {

    static MyQuiz of(long enrolmentId, CourseQuiz found, List<AttemptRow> made) {
        QuizStanding standing = QuizStanding.of(enrolmentId, found.rule().passMark(), found.quiz().rules().counts(),
                made);
        return new MyQuiz(found.quiz().code(), found.quiz().title(), found.pre(), state(made, standing),
                Attempts.left(found.rule().attempts(), made), found.quiz().questions(), standing.bestScore(),
                found.rule().passMark());
    }

    static MyQuiz of(long enrolmentId, LocalDate today, CourseQuiz found, MadeAttempts made) {
        String code = found.quiz().code();
        QuizStanding standing = QuizStanding.on(today, enrolmentId, found.rule().passMark(),
                found.quiz().rules().counts(), made.finished(code));
        boolean open = made.open().contains(code);
        return new MyQuiz(code, found.quiz().title(), found.pre(), open ? QuizState.OPEN : state(standing),
                Math.max(0, found.rule().attempts() - standing.attempts() - (open ? 1 : 0)), found.quiz().questions(),
                standing.bestScore(), found.rule().passMark());
    }

    private static QuizState state(List<AttemptRow> made, QuizStanding standing) {
        if (made.stream().anyMatch(AttemptRow::open)) {
            return QuizState.OPEN;
        }
        return state(standing);
    }

    private static QuizState state(QuizStanding standing) {
        if (standing.attempts() == 0) {
            return QuizState.NOT_STARTED;
        }
        return standing.passed() ? QuizState.PASSED : QuizState.FAILED;
    }

    /** @return whether it can be begun or gone on with */
    public boolean takable() {
        return state == QuizState.OPEN || attemptsLeft > 0;
    }
}
