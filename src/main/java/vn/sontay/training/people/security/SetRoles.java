package vn.sontay.training.people.security;

import java.util.Map;
import java.util.Set;

/**
 * The command to give and take roles.
 *
 * @param requestId made by the form
 * @param version of the account that the user saw
 * @param roles all that the person has from now on, of {@link vn.sontay.training.shared.Roles}
 * @param units for which a role holds that needs some, by role (SEC-14); those of others' units stay as they are
 */
public record SetRoles(String requestId, long personId, long version, Set<String> roles,
        Map<String, Set<Long>> units) {

    public SetRoles {
        roles = Set.copyOf(roles);
        units = Map.copyOf(units);
    }

    /** The same where the units are those of before, or only one can be meant. */
    public SetRoles(String requestId, long personId, long version, Set<String> roles) {
        this(requestId, personId, version, roles, Map.of());
    }
}
