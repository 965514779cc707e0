package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.security.InspectedPlans;
import vn.sontay.training.teaching.plan.PlanScope;

/** Tells which plans somebody can be let inspect: those of the units that the caller administers. */
@ApplicationScoped
public class PlansToInspect implements InspectedPlans {

    @Inject
    PlanScope plans;

    @Inject
    UnitAccess units;

    @Override
    public Map<String, String> ofMine() {
        Map<String, String> titles = new LinkedHashMap<>();
        plans.seen().stream().filter(plan -> units.administered().includes(plans.unitOf(plan)))
                .forEach(plan -> titles.put(plan.code(), plan.shortTitle()));
        return titles;
    }
}
