package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.snapshot.DifferencePart;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** How figures differ from those of now: of a snapshot, or of a day's knowledge; of all targets, or of one page by page. */
@Named
@RequestScoped
public class DifferenceBacking {

    @Inject
    LeaderView view;

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Texts texts;

    @Inject
    SnapshotQueries queries;

    private SnapshotQueries.Comparison comparison;

    @PostConstruct
    void read() {
        LocalDate known = view.getKnown();
        DifferencePart part = DifferencePart.of(view.getTarget(), filters.page());
        if (isOfSnapshot()) {
            comparison = queries.ofSnapshot(parameters.id("snapshot"), part);
        } else if (known != null) {
            comparison = queries.ofDay(view.getPlan(), view.getAsOf(), known, part);
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

    private boolean isOfSnapshot() {
        return !parameters.text("snapshot").isEmpty();
    }

    /** @return whether one target is told alone, page by page */
    public boolean isOneTarget() {
        return !view.getTarget().isEmpty();
    }

    /** @return what is compared, for the address of its pages and of its file */
    public String getQuery() {
        return isOfSnapshot()
                ? "snapshot=" + parameters.id("snapshot")
                : view.getQuery() + "&plan=" + texts.url(view.getPlan());
    }

    /** @return the same, of the target that is told alone */
    public String getPagesQuery() {
        return getQuery() + "&target=" + texts.url(view.getTarget());
    }

    /** @return where one came from */
    public String getBack() {
        if (isOneTarget()) {
            return "/leader/difference?" + getQuery();
        }
        return isOfSnapshot()
                ? "/leader/snapshot?id=" + parameters.id("snapshot")
                : "/leader/targets?" + getQuery();
    }
}
