package vn.sontay.training.quiz;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.sontay.training.curriculum.Course;
import vn.sontay.training.curriculum.Curriculum;
import vn.sontay.training.question.Question;
import vn.sontay.training.question.QuestionBank;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;

/**
 * Whether the bank holds enough for each course's tests (QUI-15). Part of the build, not of a start: an installation whose
 * questions run out goes on with fewer.
 */
public final class DrawCheck {

    /** How many can be drawn doesn't depend on the class. */
    private static final long ANY_CLASS = 1;

    private final Curriculum curriculum;
    private final Quizzes quizzes;
    private final QuestionBank bank;
    private final ContentProblems problems;

    public DrawCheck(Curriculum curriculum, Quizzes quizzes, QuestionBank bank, ContentProblems problems) {
        this.curriculum = curriculum;
        this.quizzes = quizzes;
        this.bank = bank;
        this.problems = problems;
    }

    /** @param classDays first days of classes for which the tests must be whole */
    public void check(Collection<LocalDate> classDays) {
        for (Course course : curriculum.courses()) {
            for (LocalDate day : classDays) {
                check(course, day, course.quiz().code(), curriculum.names().quizPlace(course.code()));
                if (course.preQuiz() != null) {
                    check(course, day, course.preQuiz(), curriculum.names().preQuizPlace(course.code()));
                }
            }
        }
    }

    private void check(Course course, LocalDate day, String quizCode, ContentPlace place) {
        quizzes.quiz(quizCode).ifPresent(quiz -> {
            List<Question> valid = bank.all().stream().filter(question -> question.isValidOn(day)).toList();
            Drawn found = new TestDraw(ANY_CLASS, course.lessonCodes(), valid).draw(quiz, null);
            int drawn = found.questions().size();
            if (!found.meetsRules()) {
                DrawRule rule = quiz.rules().draw().get(found.shortRule());
                problems.add(quizzes.drawPlace(quizCode, found.shortRule()).orElse(place), "Khóa học " + course.code()
                        + ", lớp khai giảng " + Dates.day(day) + ": dòng draw này cần " + rule.count()
                        + " câu nhưng nửa ngân hàng của bài chỉ còn " + (rule.count() - found.missing())
                        + " câu như vậy. Viết thêm câu hỏi, hoặc giảm count.");
            } else if (drawn < quiz.questions()) {
                problems.add(place, "Khóa học " + course.code() + ", lớp khai giảng " + Dates.day(day) + ": bài "
                        + quizCode + " cần " + quiz.questions() + " câu nhưng mỗi nửa ngân hàng chỉ có " + drawn
                        + " câu. Viết thêm câu hỏi, hoặc giảm questions trong tệp của bài kiểm tra.");
            }
        });
    }
}
