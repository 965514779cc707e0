package vn.sontay.training.people.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A person with unit and post as they were on one day.
 *
 * @param unitId null when the person belonged to no unit that day
 * @param unitLabel as it is printed (ORG-7); an empty text without unit
 */
public record PersonOnDay(long personId, String fullName, @Nullable Integer birthYear, @Nullable Long unitId,
        String unitLabel, @Nullable String jobTitle) {
}
