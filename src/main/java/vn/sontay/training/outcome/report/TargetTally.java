package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.teaching.plan.Target;

/** Who and what counts for one target, of everything that is in its plan. Pure. */
record TargetTally(Target target, List<PlanClass> classes, List<Judgement> people, LocalDate asOf) {

    /**
     * @param all classes of any plans
     * @param everybody in them
     */
    static TargetTally of(String planCode, Target target, Collection<PlanClass> all, Collection<Judgement> everybody,
            LocalDate asOf) {
        List<PlanClass> classes = all.stream()
                .filter(each -> planCode.equals(each.planCode()) && target.courseCodes().contains(each.courseCode()))
                .toList();
        Set<Long> ids = classes.stream().map(PlanClass::classId).collect(Collectors.toSet());
        return new TargetTally(target, classes, oncePerPerson(everybody, ids), asOf);
    }

    private static List<Judgement> oncePerPerson(Collection<Judgement> everybody, Set<Long> classIds) {
        Map<Long, Judgement> byPerson = new LinkedHashMap<>();
        everybody.stream().filter(each -> classIds.contains(each.classId()))
                .forEach(each -> byPerson.merge(each.person().personId(), each, TargetTally::telling));
        return List.copyOf(byPerson.values());
    }

    /** @return of two classes of one person the one completed first; of two not completed the one entered last (RPT-3) */
    private static Judgement telling(Judgement one, Judgement other) {
        LocalDate day = one.since();
        LocalDate otherDay = other.since();
        if (day == null || otherDay == null) {
            boolean first = day == null && otherDay == null ? one.enrolmentId() > other.enrolmentId() : day != null;
            return first ? one : other;
        }
        return otherDay.isBefore(day) ? other : one;
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
            case PEOPLE_COMPLETED -> people.stream().map(Judgement::since);
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
