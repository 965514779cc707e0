package vn.sontay.training.people.organisation;

/**
 * Announced before a person is deactivated, in the same transaction. An observer may refuse by throwing; whoever keeps
 * something open for the person closes it.
 */
public record PersonLeaving(long personId) {
}
