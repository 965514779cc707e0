package vn.sontay.training.outcome.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Target;

/** How far the plans' targets are reached on a day, and who and what is behind each figure. Computed each time (RPT-1). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class TargetQueries {

    private static final int PAGE_SIZE = 50;

    @Inject
    PlanScope plans;

    @Inject
    PlanClasses planClasses;

    @Inject
    Completions completions;

    @Inject
    TargetPeople targetPeople;

    @Inject
    IssuedCertificates certificates;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the caller's plans (RPT-8) with their targets on asOf. A constant number of statements, however many classes and people. */
    public TargetBoard board(LocalDate asOf) {
        return board(reachable(), asOf);
    }

    /**
     * @return one plan with its targets on asOf
     * @throws NotFoundException when the caller sees no such plan
     */
    public TargetBoard board(String planCode, LocalDate asOf) {
        TargetBoard found = board(List.of(plan(planCode)), asOf);
        if (found.plans().isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return the plans that the caller sees on asOf, the real ones first */
    public List<Plan> plans(LocalDate asOf) {
        List<Plan> all = reachable();
        Set<String> seen = codes(plans.seen());
        List<PlanClass> own = ownOf(all.stream().filter(plan -> !seen.contains(plan.code())).toList(), seen, asOf);
        return shown(all, seen, own);
    }

    private TargetBoard board(List<Plan> wanted, LocalDate asOf) {
        requireNotAfterToday(asOf);
        Set<String> whole = codes(plans.seen());
        List<PlanClass> classes = ownOf(wanted, whole, asOf);
        List<Plan> shown = shown(wanted, whole, classes);
        Collection<Judgement> everybody = completions.ofClasses(classes.stream()
                .filter(each -> countsPeople(shown, each)).map(PlanClass::classId).toList(), asOf).values();
        return new TargetBoard(asOf, shown.stream()
                .map(plan -> board(plan, whole.contains(plan.code()), classes, everybody, asOf)).toList());
    }

    /** @return the plans of the caller's units, and those of units above, of which they see their own share */
    private List<Plan> reachable() {
        List<Plan> all = new ArrayList<>(plans.seen());
        all.addAll(plans.above());
        return all;
    }

    /** @return the classes of those plans; of plans that the caller doesn't see as a whole only their units' own (PLA-6) */
    private List<PlanClass> ownOf(List<Plan> of, Set<String> whole, LocalDate asOf) {
        UnitScope scope = currentUser.require().seen();
        return planClasses.ofPlans(codes(of), asOf).stream()
                .filter(each -> whole.contains(String.valueOf(each.planCode()))
                        || scope.includes(each.organiserUnitId()))
                .toList();
    }

    /** @return those that the caller sees as a whole or has a share in */
    private static List<Plan> shown(List<Plan> plans, Set<String> whole, List<PlanClass> own) {
        return plans.stream().filter(plan -> whole.contains(plan.code())
                || own.stream().anyMatch(each -> plan.code().equals(each.planCode()))).toList();
    }

    private static Set<String> codes(List<Plan> plans) {
        return plans.stream().map(Plan::code).collect(Collectors.toSet());
    }

    private static PlanBoard board(Plan plan, boolean whole, List<PlanClass> classes, Collection<Judgement> everybody,
            LocalDate asOf) {
        return new PlanBoard(plan, plan.activities().stream()
                .flatMap(activity -> activity.targets().stream().map(target -> new TargetRow(plan.code(), activity,
                        target, TargetTally.of(plan.code(), target, classes, everybody, asOf).figure(whole))))
                .toList());
    }

    private static boolean countsPeople(Collection<Plan> shown, PlanClass each) {
        return shown.stream().filter(plan -> plan.code().equals(each.planCode()))
                .flatMap(plan -> plan.targets().stream())
                .anyMatch(target -> target.indicator() == Indicator.PEOPLE_COMPLETED
                        && target.courseCodes().contains(each.courseCode()));
    }

    /**
     * @param completed whether to list those who have completed, or those who haven't yet
     * @param number the page, from 1
     * @return what is behind the figure of that target on asOf
     * @throws NotFoundException when there is no such plan or target
     */
    public TargetDetail detail(String planCode, String targetCode, LocalDate asOf, boolean completed, int number) {
        requireNotAfterToday(asOf);
        Plan plan = plan(planCode);
        Target target = plan.targets().stream().filter(each -> each.code().equals(targetCode)).findFirst()
                .orElseThrow(NotFoundException::new);
        Set<String> whole = codes(plans.seen());
        List<PlanClass> own = ownOf(List.of(plan), whole, asOf);
        if (shown(List.of(plan), whole, own).isEmpty()) {
            throw new NotFoundException();
        }
        List<PlanClass> classes = own.stream().filter(each -> target.courseCodes().contains(each.courseCode()))
                .toList();
        boolean ofPeople = target.indicator() == Indicator.PEOPLE_COMPLETED;
        TargetTally tally = TargetTally.of(planCode, target, classes,
                ofPeople ? completions.ofClasses(ids(classes), asOf).values() : List.of(), asOf);
        Predicate<Judgement> done = Judgement::met;
        List<Judgement> listed = tally.people().stream().filter(completed ? done : done.negate()).toList();
        Map<Long, IssuedCertificate> issued = ofPeople
                ? certificates.ofClasses(ids(classes), asOf)
                : Map.of();
        int reached = (int) tally.people().stream().filter(done).count();
        int papers = (int) tally.people().stream().filter(done)
                .filter(each -> issued.containsKey(each.enrolmentId())).count();
        Page<TargetPerson> page = Page.of(number, PAGE_SIZE, listed.size(), (first, size) -> targetPeople
                .of(listed.subList(first, Math.min(first + size, listed.size())), titles(classes), issued));
        return new TargetDetail(plan, row(plan, target, tally.figure(whole.contains(planCode))), classes.stream()
                .map(each -> new TargetClass(each, tally.counts(each))).toList(), reached,
                tally.people().size() - reached, papers, page);
    }

    private static TargetRow row(Plan plan, Target target, TargetFigure figure) {
        return plan.activities().stream().filter(activity -> activity.targets().contains(target)).findFirst()
                .map(activity -> new TargetRow(plan.code(), activity, target, figure))
                .orElseThrow(NotFoundException::new);
    }

    private static List<Long> ids(List<PlanClass> classes) {
        return classes.stream().map(PlanClass::classId).toList();
    }

    private static Map<Long, String> titles(List<PlanClass> classes) {
        return classes.stream().collect(Collectors.toMap(PlanClass::classId, PlanClass::title));
    }

    private Plan plan(String code) {
        return reachable().stream().filter(plan -> plan.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void requireNotAfterToday(LocalDate asOf) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
    }
}
