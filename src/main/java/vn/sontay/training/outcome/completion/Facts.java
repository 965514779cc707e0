package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.shared.Share;
import vn.sontay.training.teaching.attendance.AttendedDay;

/**
 * What one person did in one class, each thing with the day on which it took effect, as it is known now. What was withdrawn or
 * declared void isn't among it.
 *
 * @param leftOn the day from which they are in the class no more, or null
 * @param teaches whether they teach the class themselves
 * @param sessions how many the timetable has
 * @param late when they joined after the class began, or null
 * @param attended the sessions that they attended
 * @param attempts at quizzes; what is open among them is as it is now
 * @param lessons the day on which each was learnt, by code
 * @param practice the day of the sign-off of each task, by code
 */
public record Facts(long enrolmentId, @Nullable LocalDate leftOn, boolean teaches, int sessions,
        @Nullable JoinedLate late, List<AttendedDay> attended, MadeAttempts attempts, Map<String, LocalDate> lessons,
        Map<String, LocalDate> practice) {

    public Facts {
        attended = attended.stream().sorted(Comparator.comparing(AttendedDay::on)).toList();
        lessons = Map.copyOf(lessons);
        practice = Map.copyOf(practice);
    }

    /** @return whether something of that day had taken effect by the end of the other; nothing has for null */
    static boolean by(@Nullable LocalDate took, LocalDate day) {
        return took != null && !took.isAfter(day);
    }

    /**
     * That somebody joined after the class began (CLS-22).
     *
     * @param on the day
     * @param sessions how many of the timetable's were before it, at least one
     */
    public record JoinedLate(LocalDate on, int sessions) {
    }

    /** @return the sessions attended by the end of that day, of all */
    public Share attendedOn(LocalDate day) {
        return new Share((int) attendedBy(day).count(), sessions);
    }

    /** @return the same, of those since they joined and those before that they attended all the same (COM-12) */
    public Share attendedSinceJoiningOn(LocalDate day) {
        int early = (int) attendedBy(day).filter(AttendedDay::early).count();
        return new Share((int) attendedBy(day).count(), sessions - (late == null ? 0 : late.sessions() - early));
    }

    /** @return the days of the sessions that they attended, one a session, the earliest first */
    public List<LocalDate> attendedDays() {
        return attended.stream().map(AttendedDay::on).toList();
    }

    /** @return tiết of the sessions attended by the end of that day */
    public int periodsOn(LocalDate day) {
        return attendedBy(day).mapToInt(AttendedDay::periods).sum();
    }

    private Stream<AttendedDay> attendedBy(LocalDate day) {
        return attended.stream().filter(each -> by(each.on(), day));
    }

    /** @return the codes of the lessons learnt by the end of that day */
    public Set<String> lessonsOn(LocalDate day) {
        return doneOn(lessons, day);
    }

    /** @return the codes of the tasks signed off by the end of that day */
    public Set<String> practiceOn(LocalDate day) {
        return doneOn(practice, day);
    }

    private static Set<String> doneOn(Map<String, LocalDate> done, LocalDate day) {
        return done.entrySet().stream().filter(each -> by(each.getValue(), day)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @return the days on which something took effect: between two of them no judgement changes */
    NavigableSet<LocalDate> days() {
        return Stream
                .of(attendedDays().stream(), attempts.finished().stream().flatMap(DatedAttempt::days),
                        lessons.values().stream(),
                        practice.values().stream())
                .flatMap(each -> each).collect(Collectors.toCollection(TreeSet::new));
    }
}
