package vn.sontay.training.assessment.quiz.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.LessonEdition;

/**
 * A lesson of which the bank hasn't enough for all attempts at a quiz to ask something else (QUI-23): a later one repeats some.
 *
 * @param firstDay of a class, by which questions are chosen
 * @param attempts that each has
 * @param missing how many more questions would do
 */
public record Repetition(String courseCode, LocalDate firstDay, String quizCode, String quizTitle, int attempts,
        String lessonTitle, int missing) {

    /** @return the lessons of which that class's quiz that counts has too few; none where there is one attempt */
    static List<Repetition> ofClass(Course course, long classId, LocalDate firstDay, Quiz quiz, QuestionBank bank,
            KeptHalves draws, Curriculum curriculum) {
        int attempts = course.quiz().attempts();
        ClassHalves draw = draws.of(bank, classId, firstDay, course.lessonCodes());
        List<Repetition> found = new ArrayList<>();
        List<Question> first = draw.take(quiz);
        List<Placed> pool = draw.pool(quiz);
        for (LessonEdition lesson : curriculum.editions(course.code(), firstDay)) {
            long asked = first.stream().filter(each -> each.lessonCode().equals(lesson.code())).count();
            long there = pool.stream().filter(each -> each.question().lessonCode().equals(lesson.code())).count();
            if (attempts * asked > there) {
                found.add(new Repetition(course.code(), firstDay, quiz.code(), quiz.title(), attempts, lesson.title(),
                        (int) (attempts * asked - there)));
            }
        }
        return found;
    }
}
