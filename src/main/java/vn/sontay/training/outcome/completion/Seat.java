package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;

/**
 * Somebody's place in a class, with what the class itself says about them.
 *
 * @param sessions how many the timetable has
 * @param teaches whether they teach the class themselves (CLS-9)
 */
record Seat(ClassPerson person, int sessions, boolean teaches) {

    long enrolmentId() {
        return person.enrolmentId();
    }

    Facts facts(List<LocalDate> attended, MadeAttempts attempts, Map<String, LocalDate> lessons,
            Map<String, LocalDate> practice) {
        return new Facts(enrolmentId(), person.leftOn(), teaches, sessions, attended, attempts, lessons, practice);
    }
}
