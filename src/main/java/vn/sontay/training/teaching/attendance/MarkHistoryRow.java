package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the marks that a person got in a session, the one that counts or an older one.
 *
 * @param reason of the correction that it is, or null
 * @param live whether it counts
 */
public record MarkHistoryRow(long markId, MarkStatus status, Instant recordedAt, String recordedBy,
        @Nullable String reason, boolean live, long version) {
}
