package vn.sontay.training.people.organisation;

import java.time.Instant;

/** That a person's data are used for nothing from now on, or again (ORG-19): what they are in ends, or goes on, in the same transaction. */
public record PersonRestricted(long personId, long restrictionId, boolean lifted, Instant at, String by) {
}
