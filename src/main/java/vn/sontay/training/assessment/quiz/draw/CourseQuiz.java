package vn.sontay.training.assessment.quiz.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.learning.curriculum.QuizRule;

/**
 * A quiz of a class's course.
 *
 * @param startsOn the class's first day, by which questions are chosen
 * @param endsOn its last day
 * @param pre whether it is the pre-test (QUI-16)
 * @param rule attempts and pass mark
 * @param halves of the class's questions, dealt when they are asked for
 */
public record CourseQuiz(long classId, String classTitle, LocalDate startsOn, LocalDate endsOn, boolean pre,
        QuizRule rule,
        Quiz quiz, Supplier<ClassHalves> halves) {

    /** @return whether somebody may take it more than once */
    public boolean isTakenAgain() {
        return !pre && rule.attempts() > 1;
    }

    /** @return the questions that everybody of this class is asked who begins now (QUI-11) */
    public List<Question> questions() {
        return drawn(null).questions();
    }

    /** @param seed of an attempt that draws for itself; null for what the class gets (QUI-18) */
    public DrawnQuestions drawn(@Nullable Long seed) {
        return halves.get().draw(quiz, seed);
    }

    /**
     * @param seed from which the draw follows
     * @param seen when the person was asked each question last, by code
     * @return what somebody is asked who was asked before (QUI-23)
     */
    public DrawnQuestions afresh(long seed, Map<String, Instant> seen) {
        return halves.get().afresh(quiz, seed, seen);
    }
}
