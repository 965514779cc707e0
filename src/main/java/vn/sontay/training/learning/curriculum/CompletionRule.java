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
 * @param demands what it asks for; attendance among it, unless that is none
 * @param from the first day on which a class has to begin for it to hold; null where the content doesn't say
 */
public record CompletionRule(AttendanceShare attendance, Set<Demanded> demands, @Nullable LocalDate from) {

    public CompletionRule {
        EnumSet<Demanded> all = EnumSet.noneOf(Demanded.class);
        all.addAll(demands);
        if (attendance.numerator() > 0) {
            all.add(Demanded.ATTENDANCE);
        }
        demands = Set.copyOf(all);
    }

    /** A rule of which the content doesn't say from when it holds. */
    public CompletionRule(AttendanceShare attendance, Demanded... demands) {
        this(attendance, Set.of(demands), null);
    }

    /** @return what it asks for, in the order of {@link Demanded} */
    List<Demanded> inOrder() {
        return demands.stream().sorted().toList();
    }
}
