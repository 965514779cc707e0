package vn.sontay.training.outcome.report.results;

import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.teaching.plan.Plan;

/** Figures from which a report is made. @param unitId whose paper it becomes @param unitName what that unit is called */
record ReportSource(SnapshotRow snapshot, Plan plan, long unitId, String unitName) {

    long id() {
        return snapshot.snapshotId();
    }
}
