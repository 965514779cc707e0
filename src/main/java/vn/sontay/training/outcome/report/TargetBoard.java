package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.teaching.plan.Plan;

/**
 * The targets on a day.
 *
 * @param plans the real ones first, then the made-up ones
 */
public record TargetBoard(LocalDate asOf, List<PlanBoard> plans) {

    public TargetBoard {
        plans = List.copyOf(plans);
    }

    /** @return the plans it shows */
    public List<Plan> shown() {
        return plans.stream().map(PlanBoard::plan).toList();
    }
}
