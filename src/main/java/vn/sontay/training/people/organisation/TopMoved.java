package vn.sontay.training.people.organisation;

/**
 * Announced when the content files have put another unit at the top (ORG-11), in the transaction that does it: what belongs to the
 * unit at the top now belongs to that one, so that nobody is locked out and the register goes on.
 */
public record TopMoved(long from, long to) {
}
