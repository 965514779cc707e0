package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.summary.LeaderSummary;
import vn.sontay.training.outcome.report.summary.SummaryQueries;
import vn.sontay.training.web.Parameters;

/** What whoever signs has to know of the plan of the address. */
@Named
@RequestScoped
public class SummaryBacking {

    @Inject
    Parameters parameters;

    @Inject
    SummaryQueries queries;

    private LeaderSummary summary;

    @PostConstruct
    void read() {
        summary = queries.of(parameters.text("plan"));
    }

    /** A plan that the caller doesn't see is refused before the page is begun. */
    public void open() {
        summary.plan();
    }

    public LeaderSummary getSummary() {
        return summary;
    }
}
