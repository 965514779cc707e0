package vn.sontay.training.outcome.report.gap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/**
 * Who of a plan's people is missing today, to those who see the plan or have a share in it (GAP-3). Without a transaction of its own, as
 * what is found to be judged again needs one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class GapQueries {

    @Inject
    PlanScope plans;

    @Inject
    UnitTrees trees;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    GapReading reading;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the plans that the caller sees as a whole, then those of units above */
    public List<Plan> plans() {
        List<Plan> all = new ArrayList<>(plans.seen());
        all.addAll(plans.above());
        return all;
    }

    /** @return that plan @throws NotFoundException when it isn't the caller's to see, not even in part */
    public Plan plan(String code) {
        return plans().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return everybody who is missing of what the caller sees of that plan @throws NotFoundException when that is nothing */
    public Gaps of(String planCode) {
        return reading.of(wanted(planCode));
    }

    /** @return a page of those whom the filter shows, from 1 @throws NotFoundException when the caller sees nothing of its plan */
    public GapPage page(GapFilter filter, int number) {
        GapReading.Wanted wanted = wanted(filter.plan());
        if (filter.isOfJudged()) {
            Gaps gaps = reading.of(wanted);
            return new GapPage(Page.part(gaps.of(filter), number), gaps.byArea());
        }
        return reading.page(wanted, filter, number);
    }

    private GapReading.Wanted wanted(String planCode) {
        Plan plan = plan(planCode);
        LocalDate today = LocalDate.now(clock);
        boolean whole = plans.sees(planCode);
        UnitScope units = whole
                ? trees.now().scope(Set.of(plans.unitOf(plan)), today)
                : currentUser.require().seen();
        return new GapReading.Wanted(plan, AskedFor.of(plan, curriculum.current(), today), units, whole, today);
    }
}
