package vn.sontay.training.people.security.factor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.RememberedDevice;

/**
 * One's own second factor, as its page shows it.
 *
 * @param since when it is asked for; null while it is off
 * @param secret that an app is to learn, in letters; null unless it waits for its first code
 * @param byApp whether an app makes codes for it
 * @param codesLeft how many recovery codes weren't used
 * @param required whether it has to be on (SFA-5)
 * @param devices that are remembered
 */
public record OwnFactor(@Nullable Instant since, @Nullable String secret, boolean byApp, int codesLeft,
        boolean required, List<RememberedDevice> devices) {

    public OwnFactor {
        devices = List.copyOf(devices);
    }

    /** @return the secret in groups of four, as it is typed */
    public String secretInGroups() {
        return secret == null ? "" : secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** @return what the square code says to an app */
    public String uri(String issuer, String userName) {
        return secret == null ? "" : Totp.uri(issuer, userName, secret);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "OwnFactor[since=" + since + "]";
    }
}
