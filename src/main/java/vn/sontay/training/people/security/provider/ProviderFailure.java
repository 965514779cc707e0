package vn.sontay.training.people.security.provider;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/** What a sign-in by the provider fails by: a sentence for the user, and a line in the log for whoever runs the server. */
final class ProviderFailure {

    private static final Logger LOG = Logger.getLogger(ProviderFailure.class.getName());

    private static final int LONGEST = 500;

    private ProviderFailure() {
    }

    /** It doesn't answer, too late, or nonsense (OID-7). */
    static RuleException away(String why) {
        return told("security.providerAway", why, null);
    }

    /** The same. */
    static RuleException away(String why, Throwable cause) {
        return told("security.providerAway", why, cause);
    }

    /** What it said doesn't count (OID-4). */
    static RuleException refused(String why) {
        return told("security.providerRefused", why, null);
    }

    /** What came back belongs to no try of this browser, or to one that is over (OID-3). */
    static RuleException over() {
        return new RuleException("security.providerOver");
    }

    /** Some of it was written by strangers. */
    private static String oneLine(String why) {
        String line = why.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static RuleException told(String key, String why, @Nullable Throwable cause) {
        LOG.log(Level.WARNING, () -> "Sign-in by the provider: " + oneLine(why + (cause == null ? "" : ": " + cause)));
        return new RuleException(key);
    }
}
