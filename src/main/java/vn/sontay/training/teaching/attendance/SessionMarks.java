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
 */
public record SessionMarks(int ordinal, String title, LocalDate heldOn, DayPart part, @Nullable Instant closedAt,
        List<RecordedMark> marks) {

    public SessionMarks {
        marks = List.copyOf(marks);
    }
}
