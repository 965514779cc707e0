package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.report.snapshot.FrozenLine;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.web.Parameters;

/** One snapshot. */
@Named
@RequestScoped
public class SnapshotBacking {

    @Inject
    Parameters parameters;

    @Inject
    SnapshotQueries queries;

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

    public List<FrozenLine> getLines() {
        return lines;
    }
}
