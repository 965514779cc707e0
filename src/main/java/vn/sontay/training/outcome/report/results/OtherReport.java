package vn.sontay.training.outcome.report.results;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;

/** Other figures of the same plan and day. @param document the report that was drafted from them last; null without one */
public record OtherReport(SnapshotRow snapshot, @Nullable DocumentRow document) {
}
