package vn.sontay.training.people.security.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of somebody's passkeys, as its page lists it.
 *
 * @param key tells it from others
 * @param name as its owner called it
 * @param usedAt when somebody signed in with it last; null for never
 */
public record Passkey(String key, String name, Instant addedAt, @Nullable Instant usedAt) {
}
