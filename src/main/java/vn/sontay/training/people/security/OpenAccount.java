package vn.sontay.training.people.security;

import java.util.Set;

/**
 * The command to let a person sign in.
 *
 * @param requestId made by the form
 * @param roles at least one of {@link vn.sontay.training.shared.Roles}
 */
public record OpenAccount(String requestId, long personId, Set<String> roles) {

    public OpenAccount {
        roles = Set.copyOf(roles);
    }
}
