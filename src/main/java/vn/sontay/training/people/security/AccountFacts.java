package vn.sontay.training.people.security;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it; never a secret.
 *
 * @param units for which a role holds that needs some, by role (SEC-14)
 * @param codeExpiresAt when the code on the last slip ends, or null when there is none to be used
 * @param secondFactor whether a code is asked for after the password
 * @param version that a form must bring back
 */
public record AccountFacts(String userName, Set<String> roles, Map<String, Set<Long>> units, AccountState state,
        @Nullable Instant codeExpiresAt, boolean secondFactor, long version) {

    public AccountFacts {
        roles = Set.copyOf(roles);
        units = Map.copyOf(units);
    }
}
