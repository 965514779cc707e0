package vn.sontay.training.people.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person.
 *
 * @param version that a form must bring back
 */
public record PersonFacts(long personId, String fullName, @Nullable Integer birthYear, @Nullable String phone,
        boolean active, long version) {
}
