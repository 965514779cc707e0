package vn.sontay.training.quiz;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.curriculum.QuizRule;
import vn.sontay.training.question.Question;

/**
 * A quiz of a class's course.
 *
 * @param startsOn the class's first day, by which questions are chosen
 * @param pre whether it is the pre-test (QUI-16)
 * @param rule attempts and pass mark
 * @param lessonCodes the course's
 * @param bank every question there is
 */
record CourseQuiz(long classId, String classTitle, LocalDate startsOn, boolean pre, QuizRule rule, Quiz quiz,
        List<String> lessonCodes, List<Question> bank) {

    /** @return the questions that everybody of this class is asked who begins now (QUI-11) */
    List<Question> questions() {
        return new TestDraw(classId, lessonCodes,
                bank.stream().filter(question -> question.isValidOn(startsOn)).toList()).take(quiz);
    }

    /** @return how many attempts are left after these, of which voided ones don't count (QUI-6, QUI-9) */
    int attemptsLeft(List<AttemptRow> made) {
        return Math.max(0, rule.attempts() - (int) made.stream().filter(attempt -> !attempt.voided()).count());
    }
}
