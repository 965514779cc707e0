package vn.sontay.training.outcome.report.results;

/** Keeps a draft of that addendum among the documents of the plan's unit. */
public record KeepAddendum(String requestId, long addendumId) {
}
