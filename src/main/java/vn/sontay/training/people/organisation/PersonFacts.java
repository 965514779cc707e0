package vn.sontay.training.people.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person.
 *
 * @param version that a form must bring back
 * @param mergedInto the record of the same person into which this one went, or null (MRG-3)
 */
public record PersonFacts(long personId, String fullName, @Nullable Integer birthYear, @Nullable String phone,
        boolean active, long version, @Nullable Long mergedInto) {
}
