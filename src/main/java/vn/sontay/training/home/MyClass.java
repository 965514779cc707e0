package vn.sontay.training.home;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.MyQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.learning.progress.NextLesson;
import vn.sontay.training.outcome.certificate.MyCertificate;
import vn.sontay.training.outcome.completion.ClassPerson;

/**
 * One class of a trainee with what comes next in it.
 *
 * @param next the lesson to learn next, or null when all are learnt
 * @param quiz null when the course has none
 * @param pre the pre-test while it can be taken, or null
 * @param result what is reached, and the certificate
 * @param diary whether the course has a field diary
 */
public record MyClass(@Nullable NextLesson next, @Nullable MyQuiz quiz, @Nullable MyQuiz pre, MyCertificate result,
        boolean diary) {

    /** @return the class and the place in it */
    public ClassPerson place() {
        return result.judgement().person();
    }

    /** @return whether the quiz is still to be passed and can be taken now */
    public boolean quizOpen() {
        return quiz != null && quiz.state() != QuizState.PASSED && quiz.takable();
    }

    /** @return whether the certificate still asks for practice */
    public boolean practiceMissing() {
        return result.judgement().verdicts().stream()
                .anyMatch(found -> !found.met() && found.demand() != null && found.demand().isPractice());
    }

    /** @return whether the quiz has been passed, also before all lessons are learnt */
    public boolean quizPassed() {
        return quiz != null && quiz.state() == QuizState.PASSED;
    }

    /** @return whether a quiz has been begun and not handed in: that comes before the next lesson */
    public boolean quizBegun() {
        return quiz != null && quiz.state() == QuizState.OPEN;
    }

    /** @return whether the certificate is there */
    public boolean certified() {
        return result.certificate() != null;
    }
}
