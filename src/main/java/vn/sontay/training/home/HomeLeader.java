package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.report.PlanBoard;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.TimetableRow;

/** What a leader sees first: the plans' targets as they stand today. */
@Named
@RequestScoped
public class HomeLeader {

    @Inject
    TargetQueries targets;

    @Inject
    Clock clock;

    @Inject
    SessionQueries sessions;

    private List<PlanBoard> plans = List.of();
    private List<TimetableRow> today = List.of();

    /** Reads the board of today, and what runs today. */
    public void load() {
        today = sessions.todayOfLeader();
        plans = targets.board(LocalDate.now(clock)).plans().stream().filter(plan -> !plan.targets().isEmpty())
                .toList();
    }

    /** @return the sessions that run today in the classes of the caller's units */
    public List<TimetableRow> getToday() {
        return today;
    }

    /** @return the plans that have targets, the real ones first */
    public List<PlanBoard> getPlans() {
        return plans;
    }
}
