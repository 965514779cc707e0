package vn.sontay.training.teaching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitUse;

/** Plans, with their targets, that content files give to a unit (PLA-4). */
@ApplicationScoped
public class PlansOfUnits implements UnitUse {

    @Inject
    PlanCatalogue plans;

    @Override
    public List<String> named(Set<String> codes) {
        return plans.current().all().stream().filter(plan -> plan.unit() != null && codes.contains(plan.unit()))
                .map(Plan::shortTitle).toList();
    }
}
