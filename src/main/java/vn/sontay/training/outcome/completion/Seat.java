package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.teaching.attendance.AttendedDay;

/**
 * Somebody's place in a class, with what the class itself says about them.
 *
 * @param sessions how many the timetable has
 * @param late when they joined after the class began, or null
 * @param teaches whether they teach the class themselves (CLS-9)
 */
record Seat(ClassPerson person, int sessions, Facts.@Nullable JoinedLate late, boolean teaches) {

    long enrolmentId() {
        return person.enrolmentId();
    }

    Facts facts(List<AttendedDay> attended, MadeAttempts attempts, Map<String, LocalDate> lessons,
            Map<String, LocalDate> practice) {
        return new Facts(enrolmentId(), person.leftOn(), teaches, sessions, late, attended, attempts, lessons,
                practice);
    }
}
