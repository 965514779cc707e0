package vn.sontay.training.people.organisation;

/**
 * Something that the content files say of a unit otherwise than is held for right (UNA-6).
 *
 * @param label of the unit
 * @param field what is said: name, parent, to, act, successors, …
 * @param file what the files say; empty for nothing
 * @param ours what holds; empty for nothing
 */
public record UnitDifference(long unitId, String label, String field, String file, String ours) {
}
