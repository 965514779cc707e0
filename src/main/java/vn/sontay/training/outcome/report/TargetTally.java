package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sontay.training.teaching.plan.Target;

/**
 * What counts for one target, of everything that is in its plan. Pure.
 *
 * @param classes of the target
 * @param completions the days on which people completed one of them, one a person (RPT-3); empty where classes are counted
 */
record TargetTally(Target target, List<PlanClass> classes, List<LocalDate> completions, LocalDate asOf) {

    /** @param all classes of any plans */
    static TargetTally of(String planCode, Target target, Collection<PlanClass> all, List<LocalDate> completions,
            LocalDate asOf) {
        return new TargetTally(target, all.stream()
                .filter(each -> planCode.equals(each.planCode()) && target.courseCodes().contains(each.courseCode()))
                .toList(), completions, asOf);
    }

    /** @return the last day in time, a date in asOf's year where the plan says "this year" (RPT-6) */
    LocalDate deadline() {
        return target.deadline().on(Year.of(asOf.getYear()));
    }

    /** @param whole whether everything of the plan is in it @return the target's figure (RPT-1 to RPT-5) */
    TargetFigure figure(boolean whole) {
        List<LocalDate> days = days().filter(Objects::nonNull).toList();
        return whole
                ? TargetFigure.of(days, target.total(), deadline(), asOf)
                : TargetFigure.share(days, deadline(), asOf);
    }

    private Stream<LocalDate> days() {
        return switch (target.indicator()) {
            case CLASSES_HELD -> classes.stream().filter(PlanClass::held).map(PlanClass::lastDay);
            case CLASSES_ON_TIME -> classes.stream().filter(this::onTime).map(PlanClass::lastDay);
            case PEOPLE_COMPLETED -> completions.stream();
        };
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
