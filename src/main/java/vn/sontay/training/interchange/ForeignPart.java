package vn.sontay.training.interchange;

/** One of the questions of a scenario. */
public record ForeignPart(MarkedText text, ForeignTask task) {
}
