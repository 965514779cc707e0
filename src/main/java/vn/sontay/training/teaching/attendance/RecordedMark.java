package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Recorded;

/**
 * A mark as everybody reads it: what was found, who said so and when, and whether it still counts.
 *
 * @param reason of the correction that it is, or null
 * @param supersededAt when another mark took its place, or null while it counts
 */
public record RecordedMark(long id, Finding finding, Instant recordedAt, String recordedBy, @Nullable String reason,
        @Nullable Instant supersededAt) {

    /** @return the same as it stood by what had been recorded */
    RecordedMark as(Recorded recorded) {
        return new RecordedMark(id, finding, recordedAt, recordedBy, reason, recorded.known(supersededAt));
    }

    public boolean live() {
        return supersededAt == null;
    }
}
