package vn.sontay.training.assessment.quiz.draw;

import java.time.LocalDate;
import java.util.Collection;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;

/**
 * Whether the bank holds enough for each course's quizzes (QUI-15). Part of the build, not of a start: an installation whose
 * questions run out goes on with fewer.
 */
public final class DrawCheck {

    private static final int CLASSES = 50;

    private final Curriculum curriculum;
    private final Quizzes quizzes;
    private final QuestionBank bank;
    private final ContentProblems problems;
    private final KeptHalves draws = new KeptHalves();

    public DrawCheck(Curriculum curriculum, Quizzes quizzes, QuestionBank bank, ContentProblems problems) {
        this.curriculum = curriculum;
        this.quizzes = quizzes;
        this.bank = bank;
        this.problems = problems;
    }

    /** @param classDays first days of classes for which the quizzes must be whole */
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
            Shortage.ofAny(course, day, quiz, bank, new KeptShortages(draws), CLASSES).ifPresent(lack -> {
                String opening = "Khóa học " + course.code() + ", lớp khai giảng " + Dates.day(day) + ": ";
                if (lack.rule() == DrawnQuestions.NONE) {
                    problems.add(place, opening + "bài " + quizCode + " cần " + lack.wanted()
                            + " câu nhưng mỗi nửa ngân hàng chỉ có " + lack.found()
                            + " câu. Viết thêm câu hỏi, hoặc giảm questions trong tệp của bài kiểm tra.");
                } else {
                    problems.add(quizzes.drawPlace(quizCode, lack.rule()).orElse(place), opening
                            + "dòng draw này cần " + lack.wanted() + " câu nhưng nửa ngân hàng của bài chỉ còn "
                            + lack.found() + " câu như vậy. Viết thêm câu hỏi, hoặc giảm count.");
                }
            });
        });
    }
}
