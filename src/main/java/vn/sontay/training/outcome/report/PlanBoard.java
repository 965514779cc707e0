package vn.sontay.training.outcome.report;

import java.util.List;
import vn.sontay.training.teaching.plan.Plan;

/** A plan, as it was known, with how far each of its targets is reached, in the plan's order. */
public record PlanBoard(Plan plan, List<TargetRow> targets) {

    public PlanBoard {
        targets = List.copyOf(targets);
    }
}
