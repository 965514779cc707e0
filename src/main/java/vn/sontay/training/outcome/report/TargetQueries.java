package vn.sontay.training.outcome.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
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
    Clock clock;

    /** @return every plan of the caller's units (PLA-4) with its targets on asOf. A constant number of statements, however many classes and people. */
    public TargetBoard board(LocalDate asOf) {
        return board(plans.seen(), asOf);
    }

    /**
     * @return one plan with its targets on asOf
     * @throws NotFoundException when there is no such plan
     */
    public TargetBoard board(String planCode, LocalDate asOf) {
        return board(List.of(plan(planCode)), asOf);
    }

    private TargetBoard board(List<Plan> shown, LocalDate asOf) {
        requireNotAfterToday(asOf);
        List<PlanClass> classes = planClasses.ofPlans(shown.stream().map(Plan::code).toList(), asOf);
        Collection<Judgement> everybody = completions.ofClasses(classes.stream()
                .filter(each -> countsPeople(shown, each)).map(PlanClass::classId).toList(), asOf).values();
        return new TargetBoard(asOf, shown.stream().map(plan -> board(plan, classes, everybody, asOf)).toList());
    }

    private static PlanBoard board(Plan plan, List<PlanClass> classes, Collection<Judgement> everybody,
            LocalDate asOf) {
        return new PlanBoard(plan, plan.activities().stream()
                .flatMap(activity -> activity.targets().stream().map(target -> new TargetRow(plan.code(), activity,
                        target, TargetTally.of(plan.code(), target, classes, everybody, asOf).figure())))
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
        List<PlanClass> classes = planClasses.ofPlans(List.of(planCode), asOf).stream()
                .filter(each -> target.courseCodes().contains(each.courseCode())).toList();
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
        return new TargetDetail(plan, row(plan, target, tally), classes.stream()
                .map(each -> new TargetClass(each, tally.counts(each))).toList(), reached,
                tally.people().size() - reached, papers, page);
    }

    private static TargetRow row(Plan plan, Target target, TargetTally tally) {
        return plan.activities().stream().filter(activity -> activity.targets().contains(target)).findFirst()
                .map(activity -> new TargetRow(plan.code(), activity, target, tally.figure()))
                .orElseThrow(NotFoundException::new);
    }

    private static List<Long> ids(List<PlanClass> classes) {
        return classes.stream().map(PlanClass::classId).toList();
    }

    private static Map<Long, String> titles(List<PlanClass> classes) {
        return classes.stream().collect(Collectors.toMap(PlanClass::classId, PlanClass::title));
    }

    private Plan plan(String code) {
        return plans.seen().stream().filter(plan -> plan.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void requireNotAfterToday(LocalDate asOf) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
    }
}
