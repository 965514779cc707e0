package vn.sontay.training.outcome.report.results;

/** Keeps a draft of the report from those figures among the documents of the plan's unit. */
public record KeepReport(String requestId, long snapshotId) {
}
