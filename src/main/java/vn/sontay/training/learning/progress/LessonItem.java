package vn.sontay.training.learning.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.TimeSource;

/**
 * A lesson in a list.
 *
 * @param title in the edition of the class
 * @param periods tiết of 45 minutes
 * @param minutes reading time
 * @param kilobytes what opening it costs on the network, pictures included
 * @param edition the one that the class reads
 * @param completedAt when it was marked as learnt, or null
 */
public record LessonItem(String code, String title, int periods, int minutes, int kilobytes,
        LessonEdition edition, @Nullable Instant completedAt) {

    /** @return the day in Vietnam on which it was marked, or null */
    public @Nullable LocalDate doneOn() {
        return completedAt == null ? null : LocalDate.ofInstant(completedAt, TimeSource.ZONE);
    }

    public boolean done() {
        return completedAt != null;
    }
}
