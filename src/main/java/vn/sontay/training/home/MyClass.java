package vn.sontay.training.home;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.MyQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizState;
import vn.sontay.training.learning.progress.NextLesson;
import vn.sontay.training.outcome.certificate.MyCertificate;
import vn.sontay.training.teaching.trainingclass.MyEnrolmentRow;

/**
 * One class of a trainee with what comes next in it.
 *
 * @param next the lesson to learn next, or null when all are learnt
 * @param quiz null when the course has none
 * @param result what is reached, and the certificate
 * @param diary whether the course has a field diary
 */
public record MyClass(MyEnrolmentRow enrolment, @Nullable NextLesson next, @Nullable MyQuiz quiz,
        MyCertificate result, boolean diary) {

    /** @return whether the quiz is still to be passed and can be taken now */
    public boolean quizOpen() {
        return quiz != null && quiz.state() != QuizState.PASSED
                && (quiz.state() == QuizState.OPEN || quiz.attemptsLeft() > 0);
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
