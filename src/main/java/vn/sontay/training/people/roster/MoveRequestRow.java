package vn.sontay.training.people.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits, to whoever looks after the person.
 *
 * @param unitLabel where they belong today, or empty
 * @param toUnit the unit that asks
 */
public record MoveRequestRow(long moveId, long version, long personId, String fullName, @Nullable Integer birthYear,
        String unitLabel, String toUnit, @Nullable String jobTitle, Instant askedAt, String askedBy) {
}
