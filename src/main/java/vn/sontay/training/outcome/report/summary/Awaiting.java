package vn.sontay.training.outcome.report.summary;

/** What waits for a signature (SUM-3). */
public record Awaiting(long documents, long certificates) {
}
