package vn.sontay.training.teaching.trainingclass;

import org.jspecify.annotations.Nullable;

/**
 * A person as they are on the first day of the class.
 *
 * @param unitName the unit as it is to be printed, with its parent where that is needed to know it; empty when unknown
 */
public record Enrollee(long personId, String fullName, @Nullable Integer birthYear, @Nullable Long unitId,
        String unitName,
        @Nullable String jobTitle) {
}
