package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * A session of a class and one person's marks in it.
 *
 * @param closedAt when its roll call was closed, or null while it isn't
 * @param marks the one that counts last, those that it replaced before it; empty for who was never marked
 * @param caughtUp where they were instead, or null (ATT-16)
 */
public record SessionMarks(int ordinal, String title, LocalDate heldOn, DayPart part, @Nullable Instant closedAt,
        List<RecordedMark> marks, @Nullable CaughtUp caughtUp) {

    /**
     * That they were in another session instead.
     *
     * @param classTitle of another class, or null for their own
     */
    public record CaughtUp(LocalDate on, @Nullable String classTitle, Instant recordedAt, String recordedBy) {
    }

    public SessionMarks {
        marks = List.copyOf(marks);
    }
}
