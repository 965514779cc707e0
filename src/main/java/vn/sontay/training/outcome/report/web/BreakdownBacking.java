package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.Breakdown;
import vn.sontay.training.outcome.report.TargetQueries;

/** Where those come from who count for one target. */
@Named
@RequestScoped
public class BreakdownBacking {

    @Inject
    LeaderView view;

    @Inject
    TargetQueries queries;

    private Breakdown breakdown;

    @PostConstruct
    void read() {
        if (view.getKnown() != null && !queries.isKnown(view.getPlan(), view.getTarget(), view.getKnown())) {
            view.refuseKnown("report.targetNotKnownYet");
        }
        breakdown = queries.breakdown(view.getPlan(), view.getTarget(), view.getAsOf(), view.getKnown());
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        breakdown.row();
    }

    public Breakdown getBreakdown() {
        return breakdown;
    }
}
