package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.outcome.report.DatedEvidence.Kind;

/**
 * On which day somebody's evidence became complete (RPT-3): the latest of the days on which each part of the course's rule
 * was met. Whether it is complete is not decided here but by the eligibility policy; this only dates it.
 */
final class CompletionDay {

    private CompletionDay() {
    }

    /**
     * @param sessions all sessions of the class
     * @param evidence of somebody who is eligible on asOf
     * @param begin the day for a course that asks for nothing
     * @return the day; asOf where the evidence doesn't date a part of the rule, so never a day too early
     */
    static LocalDate of(Course course, int sessions, DatedEvidence evidence, LocalDate begin, LocalDate asOf) {
        CompletionRule rule = course.completion();
        List<Optional<LocalDate>> parts = new ArrayList<>();
        int needed = sessionsNeeded(rule.attendance(), sessions);
        List<LocalDate> attended = evidence.attendedDays();
        if (needed > 0) {
            parts.add(attended.size() >= needed ? Optional.of(attended.get(needed - 1)) : Optional.empty());
        }
        if (rule.quizRequired()) {
            parts.add(evidence.firstDay(Kind.TEST, course.quiz().code()));
        }
        if (rule.allLessons()) {
            course.lessonCodes().forEach(code -> parts.add(evidence.firstDay(Kind.LESSON, code)));
        }
        if (rule.allPractice()) {
            course.practice().forEach(task -> parts.add(evidence.firstDay(Kind.PRACTICE, task.code())));
        }
        return parts.stream().map(part -> part.orElse(asOf)).max(Comparator.naturalOrder()).orElse(begin);
    }

    /** @return the smallest number of sessions that is at least the share, so 3 of 4 at 75 %, 2 of 3 at 2/3 */
    static int sessionsNeeded(AttendanceShare share, int sessions) {
        return (int) Math.ceilDiv((long) share.numerator() * sessions, (long) share.denominator());
    }
}
