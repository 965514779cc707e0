package vn.sontay.training.shared;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;

/** Who is signed in. Made anew for each request from the account as it stands, so that a lost role is lost at once. */
public final class Caller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final long personId;
    private final String fullName;
    private final Set<String> roles;

    public Caller(String userName, long accountId, long personId, String fullName, Set<String> roles) {
        super(userName);
        this.accountId = accountId;
        this.personId = personId;
        this.fullName = fullName;
        this.roles = Set.copyOf(roles);
    }

    public long accountId() {
        return accountId;
    }

    public long personId() {
        return personId;
    }

    public String fullName() {
        return fullName;
    }

    /** @return role names as in {@link Roles} */
    public Set<String> roles() {
        return roles;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
