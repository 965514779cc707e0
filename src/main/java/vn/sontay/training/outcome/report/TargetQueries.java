package vn.sontay.training.outcome.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Counted;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.TargetReach.Meant;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanEditions;

/**
 * How far the plans' targets are reached on a day, and who and what is behind each figure (RPT-1). Without a transaction of its
 * own: whoever finds classes to be judged again needs a connection for that, and must not hold another meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class TargetQueries {

    @Inject
    TargetReach reach;

    @Inject
    Clock clock;

    @Inject
    PlanEditions editions;

    @Inject
    CompletedPeople completed;

    @Inject
    TargetDetails details;

    @Inject
    TargetBreakdown breakdown;

    @Inject
    TargetTrend trend;

    /** @return the caller's plans (RPT-8) with their targets on asOf. A handful of statements, however many classes and people. */
    public TargetBoard board(LocalDate asOf) {
        return board(reach.reachable(), asOf, Known.NOW);
    }

    /**
     * @return one plan with its targets on asOf
     * @throws NotFoundException when the caller sees no such plan
     */
    public TargetBoard board(String planCode, LocalDate asOf) {
        return board(planCode, asOf, null);
    }

    /**
     * @param recorded what had been recorded by the end of that day; null for all that is known now (RPT-12)
     * @return one plan with its targets on asOf
     * @throws NotFoundException when the caller sees no such plan
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public TargetBoard board(String planCode, LocalDate asOf, @Nullable LocalDate recorded) {
        TargetBoard found = board(List.of(reach.plan(planCode)), asOf, reach.known(recorded));
        if (found.plans().isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return the plans that the caller sees, the real ones first */
    public List<Plan> plans() {
        return reach.shown(reach.reachable());
    }

    /**
     * @return the plan's targets today with how many are in their classes and haven't completed; none where the caller has no share
     *         of the plan yet. Four statements.
     * @throws NotFoundException when the plan isn't the caller's to see, not even in part
     */
    public List<TargetOutlook> outlooks(String planCode) {
        LocalDate today = LocalDate.now(clock);
        List<Meant> meant = reach.meant(reach.shown(List.of(reach.plan(planCode))), today, Known.NOW);
        List<Counted> counted = meant.stream().map(Meant::counted).distinct().toList();
        List<List<LocalDate>> days = completed.days(counted, today);
        List<Integer> everybody = completed.everybody(counted.stream().map(Counted::classes).toList(), today);
        return meant.stream().map(each -> {
            int nth = counted.indexOf(each.counted());
            TargetRow row = reach.row(each, each.tally(days.get(nth)));
            return new TargetOutlook(row, row.ofPeople() ? everybody.get(nth) - row.figure().counted() : 0);
        }).toList();
    }

    private TargetBoard board(List<Plan> wanted, LocalDate asOf, Known known) {
        reach.requireNotAfterToday(asOf);
        List<Plan> shown = reach.shown(wanted);
        List<Meant> meant = reach.meant(shown, asOf, known);
        List<Counted> counted = meant.stream().map(Meant::counted).distinct().toList();
        List<List<LocalDate>> days = completed.days(counted, asOf);
        List<PlanBoard> boards = new ArrayList<>();
        for (Plan today : shown) {
            List<Meant> own = meant.stream().filter(each -> each.today().equals(today)).toList();
            boards.add(new PlanBoard(own.isEmpty() ? editions.known(today, known.by()) : own.getFirst().plan(),
                    own.stream().map(
                            each -> reach.row(each, each.tally(days.get(counted.indexOf(each.counted())))))
                            .toList()));
        }
        return new TargetBoard(asOf, boards);
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
     * @param recorded what had been recorded by the end of that day; null for all that is known now (RPT-12)
     * @return what is behind the figure of that target on asOf
     * @throws NotFoundException when there is no such plan or target, or was none as far as was known then
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public TargetDetail detail(String planCode, String targetCode, LocalDate asOf, @Nullable LocalDate recorded,
            Asked asked) {
        return details.of(reach.meant(planCode, targetCode, asOf, recorded), asked);
    }

    /** @return everybody of that list, in its order. Some statements for each 500 people. */
    public List<TargetPerson> people(String planCode, String targetCode, LocalDate asOf, @Nullable LocalDate recorded,
            boolean done) {
        return details.people(reach.meant(planCode, targetCode, asOf, recorded), done);
    }

    /** @return where those come from who count, by unit and by class (RPT-13). Some statements for each 500 classes. */
    public Breakdown breakdown(String planCode, String targetCode, LocalDate asOf, @Nullable LocalDate recorded) {
        return breakdown.of(reach.meant(planCode, targetCode, asOf, recorded));
    }

    /** @return how many counted at the end of each week up to asOf (RPT-14). A handful of statements, one of them for all weeks. */
    public Trend trend(String planCode, String targetCode, LocalDate asOf, @Nullable LocalDate recorded) {
        return trend.of(reach.meant(planCode, targetCode, asOf, recorded));
    }

    /** @return whether the plan had that target by the end of that day, as far as was known then; true for now */
    public boolean isKnown(String planCode, String targetCode, @Nullable LocalDate recorded) {
        return reach.isKnown(planCode, targetCode, recorded);
    }
}
