package vn.sontay.training.outcome.breach;

/** Keeps a draft of the notice among the papers of the unit. */
public record KeepBreach(String requestId, long breachId) {
}
