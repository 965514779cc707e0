package vn.sontay.training.assessment.quiz.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hours in which a class can take a quiz (QUI-19).
 *
 * @param opensAt null for from the class's first day on
 * @param closesAt null for without an end
 * @param recordedBy who set them
 */
public record HoursRow(@Nullable Instant opensAt, @Nullable Instant closesAt, String recordedBy, Instant recordedAt) {

    /** @return whether nothing is set */
    public boolean free() {
        return opensAt == null && closesAt == null;
    }

    /** @return whether hours are set, and it can be begun in them by whoever has no more time than others */
    public boolean open(Instant now) {
        return !free() && !notYet(now) && !over(now, 0);
    }

    public boolean notYet(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    /** @param extraMinutes of the person who asks */
    public boolean over(Instant now, int extraMinutes) {
        return closesAt != null && !now.isBefore(closesAt.plusSeconds(extraMinutes * 60L));
    }
}
