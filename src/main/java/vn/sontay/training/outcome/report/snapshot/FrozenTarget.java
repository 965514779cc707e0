package vn.sontay.training.outcome.report.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.teaching.plan.Indicator;

/**
 * A target's figure with all that counted for it.
 *
 * @param people who counted, each once, by their ids; empty where classes are counted
 * @param classes those that counted, where classes are counted
 */
public record FrozenTarget(String code, Indicator indicator, List<String> courses, TargetFigure figure,
        List<FrozenPerson> people, List<FrozenClass> classes) {

    public FrozenTarget {
        courses = List.copyOf(courses);
        people = List.copyOf(people);
        classes = List.copyOf(classes);
    }

    /** @return it without who and what counted */
    public FrozenTarget bare() {
        return new FrozenTarget(code, indicator, courses, figure, List.of(), List.of());
    }

    /**
     * Somebody who counted.
     *
     * @param since the day on which they came to count
     * @param evidence on what
     */
    public record FrozenPerson(long personId, long enrolmentId, long classId, LocalDate since,
            @Nullable FrozenEvidence evidence) {
    }

    /**
     * What was found of a person in the class that counted.
     *
     * @param rule edition of the course's rule, or null for a course that the content no longer has
     * @param sessions how many the class has
     * @param attended the days of those attended, one a session
     * @param attempts the finished attempts with the score in force
     * @param lessons codes of those learnt
     * @param practice codes of the tasks signed off
     */
    public record FrozenEvidence(@Nullable Integer rule, int sessions, List<LocalDate> attended,
            List<FrozenAttempt> attempts, List<String> lessons, List<String> practice) {

        public FrozenEvidence {
            attended = List.copyOf(attended);
            attempts = List.copyOf(attempts);
            lessons = List.copyOf(lessons);
            practice = List.copyOf(practice);
        }
    }

    /** @param score 0 to 10, with two decimals */
    public record FrozenAttempt(long attemptId, String quiz, String score, LocalDate takenOn) {
    }

    /** A class that counted. */
    public record FrozenClass(long classId, LocalDate heldOn) {
    }
}
