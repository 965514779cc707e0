package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * What is known of one person in one session of their class.
 *
 * @param closed whether the roll call is closed; only then a mark counts
 * @param markId the mark that stands now, or null
 * @param counts whether it counts as attended (ATT-8)
 * @param correction the reason when the mark is a correction, else null
 */
public record AttendedSession(long sessionId, int ordinal, String title, LocalDate heldOn, DayPart part,
        boolean closed, @Nullable Long markId, @Nullable MarkStatus status, boolean counts,
        @Nullable Instant recordedAt, @Nullable String recordedBy, @Nullable String correction) {
}
