package vn.sontay.training.people.organisation.merge;

import org.jspecify.annotations.Nullable;

/** Somebody whose record may be another of the same person. @param unitLabel where they belong today, or empty */
public record MergeCandidate(long personId, String fullName, @Nullable Integer birthYear, @Nullable String phone,
        String unitLabel, boolean active) {
}
