package vn.sontay.training.outcome.report;

import java.util.List;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Plan;

/** A plan with how far each of its targets is reached, in the plan's order. */
public record PlanBoard(Plan plan, List<TargetRow> targets) {

    public PlanBoard {
        targets = List.copyOf(targets);
    }

    /** @return the activities of which nothing is measured here */
    public List<Activity> context() {
        return plan.activities().stream().filter(activity -> activity.targets().isEmpty()).toList();
    }
}
