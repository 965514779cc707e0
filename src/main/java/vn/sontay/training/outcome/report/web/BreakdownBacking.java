package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.Breakdown;
import vn.sontay.training.outcome.report.Breakdown.Line;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;

/** Where those come from who count for one target. */
@Named
@RequestScoped
public class BreakdownBacking {

    @Inject
    LeaderView view;

    @Inject
    Filters filters;

    @Inject
    TargetQueries queries;

    private Breakdown breakdown;
    private Page<Line> classes;

    @PostConstruct
    void read() {
        if (view.getKnown() != null && !queries.isKnown(view.getPlan(), view.getTarget(), view.getKnown())) {
            view.refuseKnown("report.targetNotKnownYet");
        }
        breakdown = queries.breakdown(view.getPlan(), view.getTarget(), view.getAsOf(), view.getKnown());
        classes = Page.part(breakdown.classes(), filters.page());
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        breakdown.row();
    }

    public Breakdown getBreakdown() {
        return breakdown;
    }

    /** @return the page of the classes that is asked for */
    public Page<Line> getClasses() {
        return classes;
    }
}
