package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.directive.Extension;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Target;

/**
 * What counts for one target. Pure.
 *
 * @param days on which people completed one of its classes, one a person (RPT-3), or on which its classes were held, where
 *     classes are counted (RPT-2)
 * @param extension of its last day, in so far as one holds (DIR-2)
 */
public record TargetTally(Target target, List<LocalDate> days, LocalDate asOf, @Nullable Extension extension) {

    /** @return the last day in time (DIR-3) */
    public LocalDate deadline() {
        return extension == null ? original() : extension.deadline();
    }

    /** @return the plan's own last day, a date in asOf's year where the plan says "this year" (RPT-6) */
    private LocalDate original() {
        return target.deadline().on(Year.of(asOf.getYear()));
    }

    /** @return the target's figure (RPT-1 to RPT-5) */
    public TargetFigure figure() {
        List<LocalDate> counting = counting();
        return extended(TargetFigure.of(counting, target.total(), deadline(), asOf), counting);
    }

    /** @param part what a unit got of the total, or null @return the figure of what is the unit's own (PLA-6, DIR-5) */
    TargetFigure share(@Nullable Integer part) {
        List<LocalDate> counting = counting();
        return extended(TargetFigure.share(counting, part, deadline(), asOf), counting);
    }

    private List<LocalDate> counting() {
        return target.indicator() == Indicator.CLASSES_ON_TIME
                ? days.stream().filter(day -> !day.isAfter(deadline())).toList()
                : days;
    }

    private TargetFigure extended(TargetFigure figure, List<LocalDate> counting) {
        return extension == null ? figure : figure.extended(extension, original(), counting);
    }

    /** @return whether the class counts for this target (RPT-2, RPT-4) */
    boolean counts(PlanClass each) {
        return counts(each.held() ? each.lastDay() : null);
    }

    /** @param heldOn the day on which a class was held, or null @return whether it counts for this target */
    boolean counts(@Nullable LocalDate heldOn) {
        return heldOn != null
                && (target.indicator() != Indicator.CLASSES_ON_TIME || !heldOn.isAfter(deadline()));
    }
}
