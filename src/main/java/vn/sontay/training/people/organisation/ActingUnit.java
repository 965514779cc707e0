package vn.sontay.training.people.organisation;

/** A unit in whose name something can be done, as a chooser offers it. */
public record ActingUnit(long id, String label) {
}
