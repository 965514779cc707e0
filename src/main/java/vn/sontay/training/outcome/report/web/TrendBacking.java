package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.outcome.report.Trend;
import vn.sontay.training.outcome.report.TrendChart;

/** How one target's figure came about, week by week. */
@Named
@RequestScoped
public class TrendBacking {

    @Inject
    LeaderView view;

    @Inject
    TargetQueries queries;

    private Trend trend;

    @PostConstruct
    void read() {
        if (view.getKnown() != null && !queries.isKnown(view.getPlan(), view.getTarget(), view.getKnown())) {
            view.refuseKnown("report.targetNotKnownYet");
        }
        trend = queries.trend(view.getPlan(), view.getTarget(), view.getAsOf(), view.getKnown());
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        trend.row();
    }

    public Trend getTrend() {
        return trend;
    }

    /** @return the same as a drawing */
    public TrendChart getChart() {
        return TrendChart.of(trend);
    }
}
