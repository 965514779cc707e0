package vn.sontay.training.learning.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stranger's key that was confirmed.
 *
 * @param withdrawnAt null while it is trusted
 */
public record TrustedKeyRow(long keyId, String fingerprint, String name, String confirmedBy, Instant confirmedAt,
        @Nullable String withdrawnBy, @Nullable Instant withdrawnAt, @Nullable String reason, long version) {

    /** @return whether packs of this key are taken */
    public boolean trusted() {
        return withdrawnAt == null;
    }
}
