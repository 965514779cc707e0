package vn.sontay.training.quiz;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.curriculum.QuizRule;

/**
 * The quiz of a class's course.
 *
 * @param rule attempts and pass mark
 * @param startsOn the class's first day, by which questions are chosen
 */
record CourseQuiz(long classId, String classTitle, LocalDate startsOn, QuizRule rule, Quiz quiz) {

    /** @return the questions that someone of this class is asked */
    List<Question> questions() {
        return quiz.questionsOn(startsOn);
    }

    /** @return how many attempts are left after these, of which voided ones don't count (QUI-6, QUI-9) */
    int attemptsLeft(List<AttemptRow> made) {
        return Math.max(0, rule.attempts() - (int) made.stream().filter(attempt -> !attempt.voided()).count());
    }
}
