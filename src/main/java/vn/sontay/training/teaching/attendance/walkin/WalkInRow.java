package vn.sontay.training.teaching.attendance.walkin;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.MarkStatus;

/**
 * Somebody who came without being in the class, while that waits or after it was refused.
 *
 * @param unitName empty when unknown
 * @param firstOn day of the first session at which they were marked, or null
 * @param sessions at how many sessions they were marked
 * @param status of the session that was asked for, or null
 * @param refusal why they weren't taken in, or null while it waits
 * @param sender who of the class can't come and sent them, or null
 */
public record WalkInRow(long walkInId, long classId, String classTitle, String fullName, String unitName,
        Instant addedAt, String addedBy, @Nullable LocalDate firstOn, int sessions, @Nullable MarkStatus status,
        @Nullable String refusal, @Nullable String decidedBy, @Nullable String sender) {

    public boolean waiting() {
        return refusal == null;
    }
}
