package vn.sontay.training.outcome.breach;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a breach.
 *
 * @param dueAt by when it is to be told (BRE-1)
 * @param concerned how many people; null while nobody knows
 */
public record BreachFields(Instant noticedAt, Instant dueAt, String happened, String dataKinds,
        @Nullable Integer concerned, String consequences, String measures, String contact) {

    /** @return whole hours that are left; 0 in the last one, less when it is over */
    long hoursLeft(Instant now) {
        return Math.floorDiv(Duration.between(now, dueAt).toMinutes(), 60);
    }
}
