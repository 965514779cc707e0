package vn.sontay.training.assessment.quiz.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.learning.curriculum.Course;

/**
 * A quiz for which the bank hasn't enough (QUI-15).
 *
 * @param firstDay of a class, by which questions are chosen
 * @param wanted how many questions the quiz asks for, or the draw rule that can't be met
 * @param found how many of them there are
 * @param rule which draw rule, from 0, can't be met; {@link DrawnQuestions#NONE} where the quiz is only shorter than it should be
 */
public record Shortage(String courseCode, LocalDate firstDay, String quizCode, String quizTitle, int wanted, int found,
        int rule) {

    /**
     * @param classes for how many made-up classes it is tried: the lots of a class decide which questions make couples, and so how
     *     many are left where tags or draw rules choose among them
     * @return what is lacking for a class of that course that begins on that day, at worst; empty when nothing is
     */
    static Optional<Shortage> ofAny(Course course, LocalDate firstDay, Quiz quiz, QuestionBank bank,
            KeptShortages known, int classes) {
        boolean differs = !quiz.rules().tags().isEmpty() || !quiz.rules().draw().isEmpty();
        return LongStream.rangeClosed(1, differs ? classes : 1)
                .mapToObj(classId -> known.ofClass(course, classId, firstDay, quiz, bank)).flatMap(Optional::stream)
                .max(Comparator.comparing(Shortage::blocks).thenComparing(each -> each.wanted() - each.found()));
    }

    /** @return what is lacking for that class; empty when nothing is */
    static Optional<Shortage> ofClass(Course course, long classId, LocalDate firstDay, Quiz quiz, QuestionBank bank,
            KeptHalves draws) {
        DrawnQuestions drawn = draws.of(bank, classId, firstDay, course.lessonCodes()).draw(quiz, null);
        if (!drawn.meetsRules()) {
            int wanted = quiz.rules().draw().get(drawn.shortRule()).count();
            return Optional.of(new Shortage(course.code(), firstDay, quiz.code(), quiz.title(), wanted,
                    wanted - drawn.missing(), drawn.shortRule()));
        }
        int found = drawn.questions().size();
        return found >= quiz.questions()
                ? Optional.empty()
                : Optional.of(new Shortage(course.code(), firstDay, quiz.code(), quiz.title(), quiz.questions(), found,
                        DrawnQuestions.NONE));
    }

    /** @return whether nobody can begin the quiz */
    public boolean blocks() {
        return rule != DrawnQuestions.NONE || found == 0;
    }
}
