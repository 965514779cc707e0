package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;

/** How figures differ from those of now: of a snapshot, or of a day's knowledge. */
@Named
@RequestScoped
public class DifferenceBacking {

    @Inject
    LeaderView view;

    @Inject
    Parameters parameters;

    @Inject
    SnapshotQueries queries;

    private SnapshotQueries.Comparison comparison;

    @PostConstruct
    void read() {
        LocalDate known = view.getKnown();
        if (!parameters.text("snapshot").isEmpty()) {
            comparison = queries.ofSnapshot(parameters.id("snapshot"));
        } else if (known != null) {
            comparison = queries.ofDay(view.getPlan(), view.getAsOf(), known);
        } else {
            throw new NotFoundException();
        }
    }

    /** Makes sure that what isn't there is refused before the page is begun. */
    public void open() {
        comparison.asOf();
    }

    public SnapshotQueries.Comparison getComparison() {
        return comparison;
    }

    /** @return where one came from */
    public String getBack() {
        String snapshot = parameters.text("snapshot");
        return snapshot.isEmpty()
                ? "/leader/targets?" + view.getQuery() + "&plan=" + view.getPlan()
                : "/leader/snapshot?id=" + parameters.id("snapshot");
    }
}
