package vn.sontay.training.learning.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/**
 * A lesson as it was learnt.
 *
 * @param editionId the archived edition that was read
 * @param title the lesson's title in that edition
 * @param validFrom the first class date of that edition, where that was kept
 */
public record CompletionRow(long enrolmentId, String lessonCode, long editionId, String title,
        @Nullable LocalDate validFrom, Instant completedAt) {

    /** @return the day in Vietnam on which it was marked */
    public LocalDate doneOn() {
        return LocalDate.ofInstant(completedAt, TimeSource.ZONE);
    }
}
