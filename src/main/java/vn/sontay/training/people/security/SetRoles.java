package vn.sontay.training.people.security;

import java.util.Set;

/**
 * The command to give and take roles.
 *
 * @param requestId made by the form
 * @param version of the account that the user saw
 * @param roles all that the person has from now on, of {@link vn.sontay.training.shared.Roles}
 */
public record SetRoles(String requestId, long personId, long version, Set<String> roles) {

    public SetRoles {
        roles = Set.copyOf(roles);
    }
}
