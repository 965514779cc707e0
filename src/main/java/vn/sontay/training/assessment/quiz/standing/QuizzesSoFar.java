package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.assessment.quiz.draw.QuizClass;

/** Where somebody is with the quizzes of a class by attempts that were read before. No statement. */
@ApplicationScoped
public class QuizzesSoFar {

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    Clock clock;

    /** @return the one that counts; empty when the content no longer has it */
    public Optional<MyQuiz> test(long enrolmentId, QuizClass held, MadeAttempts made) {
        return courseQuizzes.ofClass(held).map(found -> MyQuiz.of(enrolmentId, today(), found, made));
    }

    /** @return the pre-test while it can be begun or gone on with; empty before the class begins, and without one */
    public Optional<MyQuiz> openPreTest(long enrolmentId, QuizClass held, MadeAttempts made) {
        return courseQuizzes.preOfClass(held).filter(found -> !today().isBefore(held.startsOn()))
                .map(found -> MyQuiz.of(enrolmentId, today(), found, made)).filter(MyQuiz::takable);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
