package vn.sontay.training.teaching.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All plans of one state of the content: the real ones first. Immutable. */
public final class Plans {

    private final Map<String, Plan> byCode = new LinkedHashMap<>();

    public Plans(Collection<Plan> plans) {
        plans.stream().filter(plan -> !plan.demo()).forEach(plan -> byCode.put(plan.code(), plan));
        plans.stream().filter(Plan::demo).forEach(plan -> byCode.put(plan.code(), plan));
    }

    /** @return the real ones, then the made-up ones */
    public List<Plan> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Plan> plan(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return the target of that code, whichever plan it is in */
    public Optional<Target> target(String code) {
        return byCode.values().stream().flatMap(plan -> plan.targets().stream())
                .filter(target -> target.code().equals(code))
                .findFirst();
    }

    /** @return these plans without the made-up ones */
    public Plans real() {
        return new Plans(byCode.values().stream().filter(plan -> !plan.demo()).toList());
    }
}
