package vn.sontay.training.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson in a list.
 *
 * @param title in the edition of the class
 * @param periods tiết of 45 minutes
 * @param minutes reading time
 * @param completedAt when it was marked as learnt, or null
 */
public record LessonItem(String code, String title, int periods, int minutes, @Nullable Instant completedAt) {

    public boolean done() {
        return completedAt != null;
    }
}
