package vn.sontay.training.outcome.report.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.sontay.training.outcome.report.TargetOutlook;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.teaching.plan.Plan;

/**
 * What whoever signs has to know of a plan on a day (SUM-1).
 *
 * @param whole whether the caller sees the plan as a whole, not only their share
 */
public record LeaderSummary(Plan plan, LocalDate on, boolean whole, List<TargetOutlook> targets, Gaps gaps,
        Awaiting awaiting) {

    public LeaderSummary {
        targets = List.copyOf(targets);
    }

    public List<TargetOutlook> done() {
        return those(TargetOutlook::done);
    }

    public List<TargetOutlook> late() {
        return those(TargetOutlook::late);
    }

    /** @return those at risk, also such as are late */
    public List<TargetOutlook> atRisk() {
        return those(TargetOutlook::atRisk);
    }

    private List<TargetOutlook> those(Predicate<TargetOutlook> which) {
        return targets.stream().filter(which).toList();
    }
}
