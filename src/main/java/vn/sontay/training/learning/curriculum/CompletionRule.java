package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a course asks for before it certifies.
 *
 * @param attendance part of the sessions
 * @param attended what counts as attended besides being there in time
 * @param demands what it asks for; attendance among it, unless that is none
 * @param late what counts for whoever joins late; null where all sessions do, for everybody
 * @param from the first day on which a class has to begin for it to hold; null where the content doesn't say
 */
public record CompletionRule(AttendanceShare attendance, Set<AlsoAttended> attended, Set<Demanded> demands,
        @Nullable LateJoining late, @Nullable LocalDate from) {

    /** Where the content doesn't say: who comes late was there, who is excused wasn't. */
    public static final Set<AlsoAttended> USUALLY_ATTENDED = Set.of(AlsoAttended.LATE);

    public CompletionRule {
        EnumSet<Demanded> all = EnumSet.noneOf(Demanded.class);
        all.addAll(demands);
        if (attendance.numerator() > 0) {
            all.add(Demanded.ATTENDANCE);
        }
        demands = Set.copyOf(all);
        attended = Set.copyOf(attended);
    }

    /** A rule of which the content doesn't say from when it holds, nor what counts as attended. */
    public CompletionRule(AttendanceShare attendance, Demanded... demands) {
        this(attendance, USUALLY_ATTENDED, Set.of(demands), null, null);
    }

    /** @return what it asks for, in the order of {@link Demanded} */
    List<Demanded> inOrder() {
        return demands.stream().sorted().toList();
    }
}
