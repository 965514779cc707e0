package vn.sontay.training.shared;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is signed in. Made anew for each request from the account as it stands, so that a lost role is lost at once. */
public final class Caller extends CallerPrincipal {

    private static final long serialVersionUID = 2L;

    private final long accountId;
    private final long personId;
    private final String fullName;
    private final Set<String> roles;
    private final Map<String, UnitScope> scopes;
    private final @Nullable String inspected;

    /** @param scopes for which units each role holds that needs one; a role that isn't named holds for none */
    public Caller(String userName, long accountId, long personId, String fullName, Set<String> roles,
            Map<String, UnitScope> scopes) {
        this(userName, accountId, personId, fullName, roles, scopes, null);
    }

    /** The same of whoever may inspect a plan as a whole. @param inspected its code, or null */
    public Caller(String userName, long accountId, long personId, String fullName, Set<String> roles,
            Map<String, UnitScope> scopes, @Nullable String inspected) {
        super(userName);
        this.accountId = accountId;
        this.personId = personId;
        this.fullName = fullName;
        this.roles = Set.copyOf(roles);
        this.scopes = Map.copyOf(scopes);
        this.inspected = inspected;
    }

    /** Somebody whose roles hold for the whole installation: start-up work and tests, where no account says more. */
    public Caller(String userName, long accountId, long personId, String fullName, Set<String> roles) {
        this(userName, accountId, personId, fullName, roles,
                roles.stream().collect(Collectors.toMap(role -> role, role -> UnitScope.ALL)));
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

    /** @return the code of the plan that the caller inspects as a whole, whosever it is; null for none */
    public @Nullable String inspected() {
        return hasRole(Roles.INSPECTOR) ? inspected : null;
    }

    /** @return the units for which the caller has that role (SEC-14) */
    public UnitScope scope(String role) {
        return hasRole(role) ? scopes.getOrDefault(role, UnitScope.NONE) : UnitScope.NONE;
    }

    /** @return the units that the caller looks after, as an administrator or as a leader, or looks at as an inspector */
    public UnitScope seen() {
        return scope(Roles.ADMINISTRATOR).plus(scope(Roles.LEADER)).plus(scope(Roles.INSPECTOR));
    }
}
