package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A person on the roll of a session.
 *
 * @param unitName empty when unknown
 * @param markId the mark that counts, or null when nothing was recorded
 * @param status of that mark, or null
 * @param recordedBy who said so, or null
 * @param correction the reason of the last correction, or null when it was never corrected
 */
public record RollCallRow(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        @Nullable String jobTitle, @Nullable Long markId, @Nullable MarkStatus status, @Nullable String recordedBy,
        @Nullable String correction) {
}
