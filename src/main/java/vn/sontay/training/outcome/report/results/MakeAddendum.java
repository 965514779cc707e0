package vn.sontay.training.outcome.report.results;

/** Freezes the figures of a report's day anew, for a paper that tells in what they differ (RES-8). */
public record MakeAddendum(String requestId, long snapshotId) {
}
