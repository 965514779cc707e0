package vn.sontay.training.outcome.report.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/** Who enters what documents say of a plan's targets (DIR-6): the scope of each service of it. */
@ApplicationScoped
class PlanOffice {

    @Inject
    PlanScope plans;

    @Inject
    UnitAccess units;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    /**
     * @return that plan
     * @throws NotFoundException when the caller doesn't see it as a whole
     * @throws vn.sontay.training.shared.RefusedException when they don't administer the unit that acts for its unit
     */
    Plan required(String planCode) {
        Plan plan = seen(planCode);
        units.requireUnit(unitOf(plan));
        return plan;
    }

    /** @return whether the caller may enter something of that plan's targets @throws NotFoundException when they don't see it as a whole */
    boolean isOffered(String planCode) {
        return units.administered().includes(unitOf(seen(planCode)));
    }

    /** @return the units of today that can answer for a part: that of the plan and those below, down to offices */
    List<UnitTree.Named> answering(Plan plan) {
        return trees.now().offices(unitOf(plan), LocalDate.now(clock));
    }

    private Plan seen(String planCode) {
        return plans.seen().stream().filter(each -> each.code().equals(planCode)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private long unitOf(Plan plan) {
        return trees.now().actingFor(plans.unitOf(plan), LocalDate.now(clock));
    }
}
