package vn.sontay.training.learning.curriculum;

import java.util.List;
import java.util.function.Function;

/** What a course can ask for before it certifies, in the order in which it is shown. */
public enum Demanded {

    /** A part of the sessions. */
    ATTENDANCE(course -> RuleEdition.attendance(course.completion())),
    /** That the quiz is passed. */
    QUIZ(course -> List.of(course.quiz().code(), course.quiz().passMark().stripTrailingZeros().toPlainString())),
    /** That each lesson is marked as learnt. */
    ALL_LESSONS(Course::lessonCodes),
    /** That each practice task is signed off. */
    ALL_PRACTICE(course -> course.practice().stream().map(PracticeTask::code).toList());

    private final Function<Course, List<String>> terms;

    Demanded(Function<Course, List<String>> terms) {
        this.terms = terms;
    }

    /** @return whether it asks for practice, of whatever kind */
    public boolean isPractice() {
        return this == ALL_PRACTICE;
    }

    /** @return of how much or of what that course asks it, each without a space */
    List<String> terms(Course course) {
        return terms.apply(course);
    }
}
