package vn.sontay.training.people.security;

import java.util.Map;
import java.util.Set;

/**
 * The command to let a person sign in.
 *
 * @param requestId made by the form
 * @param roles at least one of {@link vn.sontay.training.shared.Roles}
 * @param units for which a role holds that needs some, by role (SEC-14)
 */
public record OpenAccount(String requestId, long personId, Set<String> roles,
        Map<String, Set<Long>> units) {

    public OpenAccount {
        roles = Set.copyOf(roles);
        units = Map.copyOf(units);
    }

    /** The same where the units are those of before, or only one can be meant. */
    public OpenAccount(String requestId, long personId, Set<String> roles) {
        this(requestId, personId, roles, Map.of());
    }
}
