package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Target;

/**
 * What counts for one target. Pure.
 *
 * @param days on which people completed one of its classes, one a person (RPT-3), or on which its classes were held, where
 *     classes are counted (RPT-2)
 */
public record TargetTally(Target target, List<LocalDate> days, LocalDate asOf) {

    /** @return the last day in time, a date in asOf's year where the plan says "this year" (RPT-6) */
    public LocalDate deadline() {
        return target.deadline().on(Year.of(asOf.getYear()));
    }

    /** @param whole whether everything of the plan is in it @return the target's figure (RPT-1 to RPT-5) */
    public TargetFigure figure(boolean whole) {
        List<LocalDate> counting = target.indicator() == Indicator.CLASSES_ON_TIME
                ? days.stream().filter(day -> !day.isAfter(deadline())).toList()
                : days;
        return whole
                ? TargetFigure.of(counting, target.total(), deadline(), asOf)
                : TargetFigure.share(counting, deadline(), asOf);
    }

    /** @return whether the class counts for this target (RPT-2, RPT-4) */
    boolean counts(PlanClass each) {
        return switch (target.indicator()) {
            case CLASSES_HELD, PEOPLE_COMPLETED -> each.held();
            case CLASSES_ON_TIME -> onTime(each);
        };
    }

    private boolean onTime(PlanClass each) {
        LocalDate last = each.lastDay();
        return each.held() && last != null && !last.isAfter(deadline());
    }
}
