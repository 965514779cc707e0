package vn.sontay.training.people.security.factor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own passkeys, as their page shows them.
 *
 * @param site where they work; null where they can't
 * @param keys the oldest first
 * @param waiting what the one that is about to be added is to sign; null when none is
 * @param waitingName what it will be called
 * @param handle under which the account is known to the device that keeps the key: says nothing of whose it is
 */
public record OwnPasskeys(@Nullable PasskeySite site, List<Passkey> keys, @Nullable PasskeyAsked waiting,
        String waitingName, String handle) {

    public OwnPasskeys {
        keys = List.copyOf(keys);
    }
}
