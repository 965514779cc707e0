package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.report.results.ReportPapersMade;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.report.snapshot.FrozenLine;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** One snapshot. */
@Named
@RequestScoped
public class SnapshotBacking {

    @Inject
    Parameters parameters;

    @Inject
    SnapshotQueries queries;

    @Inject
    ResultsReportService reports;

    @Inject
    CurrentUser currentUser;

    private final Once<Boolean> reportable = new Once<>(() -> currentUser.require().hasRole(Roles.ADMINISTRATOR)
            && reports.isOffered(getSnapshot().planCode()));
    private final Once<ReportPapersMade> papers = new Once<>(() -> reports.papers(getSnapshot().snapshotId()));
    private SnapshotRow snapshot;
    private List<FrozenLine> lines = List.of();

    @PostConstruct
    void read() {
        snapshot = queries.snapshot(parameters.id("id"));
        lines = queries.lines(snapshot.snapshotId());
    }

    /** Makes sure that a snapshot that isn't there is refused before the page is begun. */
    public void open() {
        snapshot.snapshotId();
    }

    public SnapshotRow getSnapshot() {
        return snapshot;
    }

    /** @return whether the caller may make a report from it (RES-5) */
    public boolean isReportable() {
        return reportable.get();
    }

    /** @return what was made from it; only for whoever may make reports from it */
    public ReportPapersMade getPapers() {
        return papers.get();
    }

    public List<FrozenLine> getLines() {
        return lines;
    }
}
