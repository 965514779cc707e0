package vn.sontay.training.outcome.completion;

/** A span and whose it is. */
record SpanOf(ClassPerson person, Span span) {
}
