package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.directive.ByDocument;
import vn.sontay.training.outcome.report.directive.Extension;
import vn.sontay.training.shared.Share;

/**
 * How far a target is reached on a day (RPT-1, RPT-5). Pure: made from the days on which those who count came to count.
 *
 * @param counted n, people or classes
 * @param total N, at least 1; null when the plan doesn't say
 * @param deadline the last day in time, the extended one where a document has extended it (DIR-3)
 * @param byDeadline how many of n counted by the deadline; equal to n while it isn't over
 * @param reachedOn the day on which the N-th came to count, or null when it isn't reached
 * @param asOf the day of the figure
 * @param extended null where the last day is the plan's own
 * @param shareOnly whether only the caller's own are counted, of a plan of a unit above (PLA-6)
 */
public record TargetFigure(int counted, @Nullable Integer total, LocalDate deadline, int byDeadline,
        @Nullable LocalDate reachedOn, LocalDate asOf, TargetState state, @Nullable Extended extended,
        boolean shareOnly) {

    /** Up to the plan's own last day. */
    public TargetFigure(int counted, @Nullable Integer total, LocalDate deadline, int byDeadline,
            @Nullable LocalDate reachedOn, LocalDate asOf, TargetState state) {
        this(counted, total, deadline, byDeadline, reachedOn, asOf, state, null, false);
    }

    /**
     * That a document has extended the last day.
     *
     * @param original the plan's own
     * @param byOriginal how many of n counted by then; equal to n while it isn't over
     */
    public record Extended(LocalDate original, int byOriginal, ByDocument document) {
    }

    /** @param days one for each that counts, in any order; later ones than asOf are left out */
    static TargetFigure of(Collection<LocalDate> days, @Nullable Integer total, LocalDate deadline, LocalDate asOf) {
        List<LocalDate> counting = days.stream().filter(day -> !day.isAfter(asOf)).sorted().toList();
        int inTime = (int) counting.stream().filter(day -> !day.isAfter(deadline)).count();
        LocalDate reachedOn = total != null && counting.size() >= total ? counting.get(total - 1) : null;
        return new TargetFigure(counting.size(), total, deadline, inTime, reachedOn, asOf,
                TargetState.of(total, reachedOn, deadline, asOf));
    }

    /** @param days those of n @return the same, with how it stood by the original last day */
    TargetFigure extended(Extension extension, LocalDate original, Collection<LocalDate> days) {
        int inTime = (int) days.stream().filter(day -> !day.isAfter(asOf) && !day.isAfter(original)).count();
        return new TargetFigure(counted, total, deadline, byDeadline, reachedOn, asOf, state,
                new Extended(original, inTime, extension.document()), shareOnly);
    }

    /** @return whether it was reached in time only because the last day was extended (DIR-3) */
    public boolean reachedByExtension() {
        return extended != null && state == TargetState.REACHED && reachedOn != null
                && reachedOn.isAfter(extended.original());
    }

    /**
     * @param days one for each of a unit's own that counts
     * @param part what it got of the total; null where it got none: then its share has no total of its own (PLA-6)
     */
    static TargetFigure share(Collection<LocalDate> days, @Nullable Integer part, LocalDate deadline, LocalDate asOf) {
        TargetFigure own = of(days, part, deadline, asOf);
        return new TargetFigure(own.counted, part, deadline, own.byDeadline, own.reachedOn, asOf,
                part == null ? TargetState.SHARE : own.state, null, true);
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
