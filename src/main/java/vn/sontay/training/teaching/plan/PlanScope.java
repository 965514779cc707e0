package vn.sontay.training.teaching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;

/** Whose plans are whose (PLA-4): those of a unit are for whoever looks after it or a unit above, and its classes count for them. */
@ApplicationScoped
public class PlanScope {

    @Inject
    PlanCatalogue plans;

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitTrees trees;

    protected PlanScope() {
    }

    /** For tests. */
    public PlanScope(PlanCatalogue plans, CurrentUser currentUser, UnitTrees trees) {
        this.plans = plans;
        this.currentUser = currentUser;
        this.trees = trees;
    }

    /** @return the plans of the units that the caller looks after, and the one that they inspect; the real ones first. At most three statements. */
    public List<Plan> seen() {
        Caller caller = currentUser.require();
        UnitScope scope = caller.seen();
        List<Plan> all = plans.current().all();
        if (scope.everything()) {
            return all;
        }
        UnitTree tree = trees.now();
        return all.stream().filter(plan -> scope.includes(unitOf(plan, tree)) || plan.code().equals(caller.inspected()))
                .toList();
    }

    /** @return the plans of units above the caller's, for which classes of theirs can count (PLA-6). At most one statement. */
    public List<Plan> above() {
        Caller caller = currentUser.require();
        UnitScope scope = caller.seen();
        if (scope.everything() || scope.isEmpty()) {
            return List.of();
        }
        UnitTree tree = trees.now();
        Set<Long> upwards = tree.upwards(scope.ids());
        return plans.current().all().stream().filter(plan -> upwards.contains(unitOf(plan, tree))
                && !scope.includes(unitOf(plan, tree)) && !plan.code().equals(caller.inspected())).toList();
    }

    /** @return whether that plan is among {@link #seen} */
    public boolean sees(String planCode) {
        return seen().stream().anyMatch(plan -> plan.code().equals(planCode));
    }

    /** @return that plan. @throws NotFoundException unless it is among {@link #seen} */
    public Plan whole(String planCode) {
        return seen().stream().filter(plan -> plan.code().equals(planCode)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return whether the caller administers the unit whose plan it is */
    public boolean administers(String planCode) {
        return plans.current().plan(planCode).map(plan -> currentUser.require().scope(Roles.ADMINISTRATOR)
                .includes(unitOf(plan))).orElse(false);
    }

    /**
     * @return that plan, whose unit the caller administers
     * @throws NotFoundException unless it is among {@link #seen}
     * @throws RefusedException when the caller only leads its unit
     */
    public Plan administered(String planCode) {
        Plan plan = whole(planCode);
        if (!administers(planCode)) {
            throw new RefusedException();
        }
        currentUser.concerns(unitOf(plan));
        return plan;
    }

    /** @return the plans under which a class of the caller's units can be opened: theirs, and those of the units above */
    public List<Plan> forMyClasses() {
        UnitScope scope = currentUser.require().seen();
        return scope.everything() ? plans.current().all() : ofThoseAbove(scope.ids());
    }

    /** @return whether a class of that unit can be opened under that plan */
    public boolean counts(String planCode, long unitId) {
        return ofThoseAbove(Set.of(unitId)).stream().anyMatch(plan -> plan.code().equals(planCode));
    }

    /** @return the unit whose plan it is */
    public long unitOf(Plan plan) {
        return unitOf(plan, trees.now());
    }

    private List<Plan> ofThoseAbove(Set<Long> unitIds) {
        UnitTree tree = trees.now();
        Set<Long> above = tree.upwards(unitIds);
        return plans.current().all().stream().filter(plan -> above.contains(unitOf(plan, tree))).toList();
    }

    /** The top unit's where the plan names none; nobody's but the top's where it names one that there isn't. */
    private static long unitOf(Plan plan, UnitTree tree) {
        String code = plan.unit();
        long top = tree.top().orElse(0L);
        return code == null ? top : tree.ofCode(code).orElse(top);
    }
}
