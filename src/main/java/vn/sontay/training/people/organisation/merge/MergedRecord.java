package vn.sontay.training.people.organisation.merge;

import java.time.Instant;
import java.util.List;

/**
 * A record that went into another.
 *
 * @param fullName as it said
 * @param into the name of the record that stays
 * @param hindrances what keeps it from being undone; empty when nothing does, and where that wasn't asked
 */
public record MergedRecord(long mergeId, long version, String fullName, long intoId, String into, String reason,
        Instant mergedAt, String mergedBy, List<Said> hindrances) {

    public MergedRecord {
        hindrances = List.copyOf(hindrances);
    }
}
