package vn.sontay.training.people.security.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an account's second factor.
 *
 * @param secret encrypted
 * @param begunAt when its secret was made
 * @param confirmedAt since when it is asked for; null before the first code
 * @param lastStep of the last code that was used
 * @param byApp whether an app makes codes for it; else it is on by passkeys alone
 * @param liftHash of the code that lifts it, used or not; null for none
 * @param liftExpiresAt until when that code works
 */
record FactorState(String secret, Instant begunAt, @Nullable Instant confirmedAt, long lastStep, boolean byApp,
        @Nullable String liftHash, @Nullable Instant liftExpiresAt) {

    boolean isOn() {
        return confirmedAt != null;
    }

    /** @return the hash of the code that lifts it, while it works */
    @Nullable
    String liveLiftHash(Instant now) {
        return liftExpiresAt != null && now.isBefore(liftExpiresAt) ? liftHash : null;
    }
}
