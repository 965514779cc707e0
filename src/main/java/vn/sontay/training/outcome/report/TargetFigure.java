package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Share;

/**
 * How far a target is reached on a day (RPT-1, RPT-5). Pure: made from the days on which those who count came to count.
 *
 * @param counted n, people or classes
 * @param total N, at least 1; null when the plan doesn't say
 * @param deadline the last day in time
 * @param byDeadline how many of n counted by the deadline; equal to n while it isn't over
 * @param reachedOn the day on which the N-th came to count, or null when it isn't reached
 * @param asOf the day of the figure
 */
public record TargetFigure(int counted, @Nullable Integer total, LocalDate deadline, int byDeadline,
        @Nullable LocalDate reachedOn, LocalDate asOf, TargetState state) {

    /** @param days one for each that counts, in any order; later ones than asOf are left out */
    static TargetFigure of(Collection<LocalDate> days, @Nullable Integer total, LocalDate deadline, LocalDate asOf) {
        List<LocalDate> counting = days.stream().filter(day -> !day.isAfter(asOf)).sorted().toList();
        int inTime = (int) counting.stream().filter(day -> !day.isAfter(deadline)).count();
        LocalDate reachedOn = total != null && counting.size() >= total ? counting.get(total - 1) : null;
        return new TargetFigure(counting.size(), total, deadline, inTime, reachedOn, asOf,
                TargetState.of(total, reachedOn, deadline, asOf));
    }

    /** @param days one for each of the caller's own that counts @return their share, which has no total of its own (PLA-6) */
    static TargetFigure share(Collection<LocalDate> days, LocalDate deadline, LocalDate asOf) {
        TargetFigure own = of(days, null, deadline, asOf);
        return new TargetFigure(own.counted, null, deadline, own.byDeadline, null, asOf, TargetState.SHARE);
    }

    /** @return whether only the caller's own are counted, of a plan of a unit above */
    public boolean shareOnly() {
        return state == TargetState.SHARE;
    }

    /** @return whole percent, rounded down, more than 100 where more than planned count; null without a total */
    public @Nullable Integer percent() {
        return total == null ? null : Integer.valueOf(new Share(counted, total).percent());
    }

    /** @return how long the bar is, 0 to 100 */
    public int barPercent() {
        return total == null ? 0 : Math.min(100, new Share(counted, total).percent());
    }

    /** @return where on the bar the target stood when the deadline was over, 0 to 100 */
    public int deadlinePercent() {
        return total == null ? 0 : Math.min(100, new Share(byDeadline, total).percent());
    }

    /** @return whether the deadline was over on the day of the figure */
    public boolean deadlineOver() {
        return asOf.isAfter(deadline);
    }

    /** @return days from asOf to the deadline: 0 on the day itself, negative when it is over */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(asOf, deadline);
    }
}
