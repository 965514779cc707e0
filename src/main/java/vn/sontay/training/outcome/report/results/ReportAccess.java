package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/** Who may make reports from which figures (RES-5): the first line of each use case. */
@ApplicationScoped
class ReportAccess {

    @Inject
    PlanScope plans;

    @Inject
    UnitTrees trees;

    @Inject
    UnitAccess units;

    @Inject
    Clock clock;

    /** @return whether the caller may make reports of that plan @throws NotFoundException when it isn't theirs to see as a whole */
    boolean isOffered(String planCode) {
        return units.administered().includes(unitOf(plan(planCode)));
    }

    /**
     * @param snapshot figures that the caller was allowed to read
     * @throws NotFoundException when they don't see their plan as a whole
     * @throws vn.sontay.training.shared.RefusedException when they don't administer the unit that acts for the plan's
     */
    ReportSource required(SnapshotRow snapshot) {
        Plan plan = required(snapshot.planCode());
        long unitId = unitOf(plan);
        return new ReportSource(snapshot, plan, unitId, trees.now().label(unitId));
    }

    /** The same of the plan itself. */
    Plan required(String planCode) {
        Plan plan = plan(planCode);
        units.requireUnit(unitOf(plan));
        return plan;
    }

    private Plan plan(String code) {
        return plans.seen().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private long unitOf(Plan plan) {
        return trees.now().actingFor(plans.unitOf(plan), LocalDate.now(clock));
    }
}
