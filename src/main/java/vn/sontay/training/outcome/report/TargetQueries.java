package vn.sontay.training.outcome.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Counted;
import vn.sontay.training.outcome.completion.CompletedPeople.Part;
import vn.sontay.training.outcome.completion.Known;
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

/**
 * How far the plans' targets are reached on a day, and who and what is behind each figure (RPT-1). Without a transaction of its
 * own: whoever finds classes to be judged again needs a connection for that, and must not hold another meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class TargetQueries {

    private static final int PAGE_SIZE = 50;

    @Inject
    PlanScope plans;

    @Inject
    PlanClasses planClasses;

    @Inject
    CompletedPeople completed;

    @Inject
    TargetPeople targetPeople;

    @Inject
    KnownDays knownDays;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the caller's plans (RPT-8) with their targets on asOf. Three statements, however many classes and people. */
    public TargetBoard board(LocalDate asOf) {
        return board(reachable(), asOf, Known.NOW);
    }

    /**
     * @return one plan with its targets on asOf
     * @throws NotFoundException when the caller sees no such plan
     */
    public TargetBoard board(String planCode, LocalDate asOf) {
        return board(planCode, asOf, null);
    }

    /**
     * @param recorded what had been recorded by the end of that day; null for all that is known now (RPT-11)
     * @return one plan with its targets on asOf
     * @throws NotFoundException when the caller sees no such plan
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public TargetBoard board(String planCode, LocalDate asOf, @Nullable LocalDate recorded) {
        TargetBoard found = board(List.of(plan(planCode)), asOf, knownDays.of(recorded));
        if (found.plans().isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return the plans that the caller sees, the real ones first */
    public List<Plan> plans() {
        return shown(reachable(), codes(plans.seen()));
    }

    private TargetBoard board(List<Plan> wanted, LocalDate asOf, Known known) {
        requireNotAfterToday(asOf);
        Set<String> whole = codes(plans.seen());
        List<Plan> shown = shown(wanted, whole);
        List<Counted> counted = shown.stream().flatMap(plan -> plan.targets().stream()
                .map(target -> counted(plan, target, whole, known))).distinct().toList();
        List<List<LocalDate>> days = completed.days(counted, asOf);
        return new TargetBoard(asOf, shown.stream().map(plan -> new PlanBoard(plan, plan.activities().stream()
                .flatMap(activity -> activity.targets().stream().map(target -> new TargetRow(plan.code(), activity,
                        target,
                        new TargetTally(target, days.get(counted.indexOf(counted(plan, target, whole, known))), asOf)
                                .figure(whole.contains(plan.code())))))
                .toList())).toList());
    }

    private static boolean ofPeople(Target target) {
        return target.indicator() == Indicator.PEOPLE_COMPLETED;
    }

    private Counted counted(Plan plan, Target target, Set<String> whole, Known known) {
        return new Counted(classesOf(plan, target, whole, known), ofPeople(target));
    }

    /** Of plans that the caller doesn't see as a whole only their units' own classes count (PLA-6). */
    private ClassesOf classesOf(Plan plan, Target target, Set<String> whole, Known known) {
        return new ClassesOf(plan.code(), Set.copyOf(target.courseCodes()), whole.contains(plan.code())
                ? UnitScope.ALL
                : currentUser.require().seen(), known);
    }

    /** @return the plans of the caller's units, and those of units above, of which they see their own share */
    private List<Plan> reachable() {
        List<Plan> all = new ArrayList<>(plans.seen());
        all.addAll(plans.above());
        return all;
    }

    /** @return those that the caller sees as a whole or has a share in. One statement at most. */
    private List<Plan> shown(List<Plan> wanted, Set<String> whole) {
        Set<String> shared = planClasses.withClassOf(currentUser.require().seen(),
                codes(wanted.stream().filter(plan -> !whole.contains(plan.code())).toList()));
        return wanted.stream().filter(plan -> whole.contains(plan.code()) || shared.contains(plan.code())).toList();
    }

    private static Set<String> codes(List<Plan> plans) {
        return plans.stream().map(Plan::code).collect(Collectors.toSet());
    }

    /**
     * What of a target is listed.
     *
     * @param completed those who have completed, or those who haven't yet
     * @param number the page of them, from 1
     * @param words for which classes are looked, by title, place or organiser; empty for all
     * @param classesNumber the page of the classes, from 1
     */
    public record Asked(boolean completed, int number, String words, int classesNumber) {
    }

    /**
     * @return what is behind the figure of that target on asOf
     * @throws NotFoundException when there is no such plan or target
     */
    public TargetDetail detail(String planCode, String targetCode, LocalDate asOf, Asked asked) {
        requireNotAfterToday(asOf);
        Plan plan = plan(planCode);
        Target target = plan.targets().stream().filter(each -> each.code().equals(targetCode)).findFirst()
                .orElseThrow(NotFoundException::new);
        Set<String> whole = codes(plans.seen());
        if (shown(List.of(plan), whole).isEmpty()) {
            throw new NotFoundException();
        }
        ClassesOf meant = classesOf(plan, target, whole, Known.NOW);
        List<CompletedPeople.Day> days = ofPeople(target) ? targetPeople.days(meant, asOf) : List.of();
        int reached = days.stream().mapToInt(CompletedPeople.Day::people).sum();
        int others = ofPeople(target) ? completed.everybody(meant, asOf) - reached : 0;
        TargetTally tally = new TargetTally(target, ofPeople(target)
                ? days.stream().flatMap(day -> Collections.nCopies(day.people(), day.on()).stream()).toList()
                : completed.days(List.of(new Counted(meant, false)), asOf).getFirst(), asOf);
        Page<PlanClass> classes = planClasses.page(meant, asked.words(), asOf, asked.classesNumber(), PAGE_SIZE);
        return new TargetDetail(plan, row(plan, target, tally.figure(whole.contains(planCode))),
                new Page<>(classes.rows().stream().map(each -> new TargetClass(each, tally.counts(each))).toList(),
                        classes.number(), classes.size(), classes.total()),
                reached, others, days.stream().mapToInt(CompletedPeople.Day::marked).sum(),
                people(meant, asOf, asked, reached, others));
    }

    private Page<TargetPerson> people(ClassesOf meant, LocalDate asOf, Asked asked, int reached, int others) {
        return asked.completed()
                ? Page.of(asked.number(), PAGE_SIZE, reached, (first, size) -> targetPeople.completed(meant, asOf,
                        new Part(first, size, reached, reached + others)))
                : Page.of(asked.number(), PAGE_SIZE, others, (first, size) -> targetPeople.open(meant, asOf,
                        new Part(first, size, others, reached + others)));
    }

    private static TargetRow row(Plan plan, Target target, TargetFigure figure) {
        return plan.activities().stream().filter(activity -> activity.targets().contains(target)).findFirst()
                .map(activity -> new TargetRow(plan.code(), activity, target, figure))
                .orElseThrow(NotFoundException::new);
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
