package vn.sontay.training.people.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is there and whom a list may mean.
 *
 * @param unitId where they belong today, or null
 * @param unitLabel its name as it is printed, or empty
 * @param mine whether the caller may see them (ORG-14); of others nothing may be shown
 */
public record KnownPerson(long personId, String fullName, @Nullable Integer birthYear, @Nullable String phone,
        boolean active, @Nullable Long unitId, String unitLabel, boolean mine, long version) {
}
