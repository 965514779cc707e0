package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople.Counted;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.directive.Directives;
import vn.sontay.training.outcome.report.directive.Said;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanEditions;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Target;

/** Which plans and targets the caller may look at (RPT-8), and by what knowledge: the scope of every question about a target. */
@ApplicationScoped
public class TargetReach {

    @Inject
    PlanScope plans;

    @Inject
    PlanClasses planClasses;

    @Inject
    PlanEditions editions;

    @Inject
    Directives directives;

    @Inject
    TargetShares shares;

    @Inject
    KnownDays knownDays;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected TargetReach() {
    }

    /** For tests. */
    public TargetReach(PlanScope plans, PlanClasses planClasses, PlanEditions editions, Directives directives,
            TargetShares shares, KnownDays knownDays, CurrentUser currentUser, Clock clock) {
        this.plans = plans;
        this.planClasses = planClasses;
        this.editions = editions;
        this.directives = directives;
        this.shares = shares;
        this.knownDays = knownDays;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A target about which something is asked.
     *
     * @param today its plan as it is now
     * @param plan the same as it was known
     * @param classes which are counted, or whose people are
     * @param whole whether the caller sees the plan as a whole, not only the share of their own classes
     * @param said what documents say of it
     */
    record Meant(Plan today, Plan plan, Target target, ClassesOf classes, boolean whole, Said said) {

        /** @param days on which people or classes came to count */
        TargetTally tally(List<LocalDate> days) {
            return new TargetTally(target, days, asOf(), said.extension(plan.code(), target));
        }

        LocalDate asOf() {
            return said.asOf();
        }

        boolean ofPeople() {
            return TargetReach.ofPeople(target);
        }

        boolean ofNow() {
            return classes.known().by() == null;
        }

        Counted counted() {
            return new Counted(classes, ofPeople());
        }

        /** @return the classes that are listed beside: where the caller's own people are counted, those that their units organise */
        ClassesOf listed() {
            return new ClassesOf(classes.planCode(), classes.courseCodes(), ofOwnPeople()
                    ? classes.people()
                    : classes.organisers(), classes.known());
        }

        /** @return whether people of the caller's units are counted, in whatever class of the plan (DIR-5) */
        boolean ofOwnPeople() {
            return !classes.people().everything();
        }
    }

    static boolean ofPeople(Target target) {
        return target.indicator() == Indicator.PEOPLE_COMPLETED;
    }

    /** @return what of each of those plans' targets is meant, in their order */
    List<Meant> meant(List<Plan> shown, LocalDate asOf, Known known) {
        Set<String> whole = codes(plans.seen());
        Said said = directives.said(codes(shown), asOf, known.by());
        return shown.stream().flatMap(today -> {
            Plan plan = editions.known(today, known.by());
            return plan.targets().stream().map(target -> meant(today, plan, target, whole, known, said));
        }).toList();
    }

    private Meant meant(Plan today, Plan plan, Target target, Set<String> whole, Known known, Said said) {
        boolean all = whole.contains(plan.code());
        UnitScope own = all ? UnitScope.ALL : currentUser.require().seen();
        boolean part = !all && currentUser.require().inspected() == null && ofPeople(target)
                && shares.part(said, plan.code(), target, own) != null;
        return new Meant(today, plan, target, new ClassesOf(plan.code(), Set.copyOf(target.courseCodes()),
                part ? UnitScope.ALL : own, known, part ? own : UnitScope.ALL), all, said);
    }

    /**
     * @param recorded what had been recorded by the end of that day; null for all that is known now (RPT-12)
     * @throws NotFoundException when there is no such plan or target, or was none as far as was known then
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    Meant meant(String planCode, String targetCode, LocalDate asOf, @Nullable LocalDate recorded) {
        requireNotAfterToday(asOf);
        return meant(shown(List.of(plan(planCode))), asOf, knownDays.of(recorded)).stream()
                .filter(each -> each.target().code().equals(targetCode)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * @param unitId where somebody belonged when they were enrolled in the class
     * @return whether they may count for a part that the caller's units got of its plan, though the class itself isn't the caller's to see
     *         (DIR-5); an inspector sees what the plan is that they inspect, and no part
     */
    boolean isOfPart(PlanClass in, @Nullable Long unitId) {
        UnitScope own = currentUser.require().seen();
        String planCode = in.planCode();
        if (currentUser.require().inspected() != null || planCode == null || unitId == null || !own.includes(unitId)
                || own.includes(in.organiserUnitId())
                || plans.sees(planCode)) {
            return false;
        }
        Said said = directives.said(Set.of(planCode), LocalDate.now(clock), null);
        return plans.above().stream().filter(plan -> plan.code().equals(planCode))
                .flatMap(plan -> plan.targets().stream())
                .anyMatch(target -> ofPeople(target) && target.courseCodes().contains(in.courseCode())
                        && shares.part(said, planCode, target, own) != null);
    }

    /** @return whether the plan had that target by the end of that day, as far as was known then; true for now */
    boolean isKnown(String planCode, String targetCode, @Nullable LocalDate recorded) {
        return editions.known(plan(planCode), knownDays.of(recorded).by()).target(targetCode).isPresent();
    }

    /** @return the target with its figure */
    TargetRow row(Meant meant, TargetTally tally) {
        Target target = meant.target();
        String planCode = meant.plan().code();
        TargetFigure figure = meant.whole()
                ? tally.figure()
                : tally.share(shares.part(meant.said(), planCode, target, currentUser.require().seen()));
        return meant.plan().activities().stream().filter(activity -> activity.targets().contains(target)).findFirst()
                .map(activity -> new TargetRow(planCode, activity, target,
                        meant.today().target(target.code()).orElse(null), figure,
                        meant.whole() ? meant.said().givenOut(planCode, target) : 0))
                .orElseThrow(NotFoundException::new);
    }

    /** @return the plans of the caller's units, and those of units above, of which they see their own share */
    List<Plan> reachable() {
        List<Plan> all = new ArrayList<>(plans.seen());
        all.addAll(plans.above());
        return all;
    }

    /** @return those that the caller sees as a whole or has a share in. One statement at most. */
    List<Plan> shown(List<Plan> wanted) {
        Set<String> whole = codes(plans.seen());
        Set<String> shared = planClasses.withShareOf(currentUser.require().seen(),
                codes(wanted.stream().filter(plan -> !whole.contains(plan.code())).toList()));
        return wanted.stream().filter(plan -> whole.contains(plan.code()) || shared.contains(plan.code())).toList();
    }

    Plan plan(String code) {
        return reachable().stream().filter(plan -> plan.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void requireNotAfterToday(LocalDate asOf) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
    }

    Known known(@Nullable LocalDate recorded) {
        return knownDays.of(recorded);
    }

    private static Set<String> codes(List<Plan> plans) {
        return plans.stream().map(Plan::code).collect(Collectors.toSet());
    }
}
