package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.report.PlanBoard;
import vn.sontay.training.outcome.report.TargetQueries;

/** What a leader sees first: the plans' targets as they stand today. */
@Named
@RequestScoped
public class HomeLeader {

    @Inject
    TargetQueries targets;

    @Inject
    Clock clock;

    private List<PlanBoard> plans = List.of();

    /** Reads the board of today. */
    public void load() {
        plans = targets.board(LocalDate.now(clock)).plans().stream().filter(plan -> !plan.targets().isEmpty())
                .toList();
    }

    /** @return the plans that have targets, the real ones first */
    public List<PlanBoard> getPlans() {
        return plans;
    }
}
