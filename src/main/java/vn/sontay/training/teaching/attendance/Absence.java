package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * That somebody wasn't in a session whose roll is closed, or not so that it counts (ATT-8), and where they caught up on it.
 *
 * @param found the mark, or null for who was never marked
 * @param caughtUp by which it is settled, or null
 */
public record Absence(long enrolmentId, long personId, String fullName, String unitName, long sessionId, int ordinal,
        String title, LocalDate heldOn, DayPart part, @Nullable MarkStatus found, @Nullable CaughtUp caughtUp) {

    /**
     * The session in which they were instead.
     *
     * @param classTitle of another class, or null for the person's own
     */
    public record CaughtUp(long version, LocalDate on, DayPart part, String title,
            @Nullable String classTitle, Instant recordedAt, String recordedBy) {
    }

    /** @return what names it in a form */
    public String key() {
        return enrolmentId + "-" + sessionId;
    }
}
