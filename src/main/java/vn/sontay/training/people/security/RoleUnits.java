package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.shared.UnitScope;

/** For which units accounts hold the roles that need one (SEC-14). The caller holds the {@link AccountsLock} when it writes. */
@ApplicationScoped
public class RoleUnits {

    /** The roles that hold for units; trainers and trainees have their classes. */
    static final Set<String> OF_UNITS = Set.of(Roles.ADMINISTRATOR, Roles.LEADER);

    @PersistenceContext
    EntityManager entityManager;

    protected RoleUnits() {
    }

    /** For tests. */
    RoleUnits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the ids of the units by role; a role without any isn't there */
    Map<String, Set<Long>> of(long accountId) {
        return of(SqlRow.all(entityManager
                .createNativeQuery("select x.role_name, x.unit_id from account_role_unit x where x.account_id = ?")
                .setParameter(1, accountId).getResultList()), 0, 1);
    }

    /** @return what rows tell that have a role and a unit, or null, at those places */
    static Map<String, Set<Long>> of(Collection<SqlRow> rows, int role, int unit) {
        Map<String, Set<Long>> units = new TreeMap<>();
        for (SqlRow row : rows) {
            Long id = row.idOrNull(unit);
            if (id != null) {
                units.computeIfAbsent(row.text(role), each -> new TreeSet<>()).add(id);
            }
        }
        return units;
    }

    /** @param trees asked only if there is a unit @return what these units cover on that day, by role */
    static Map<String, UnitScope> scopes(Map<String, Set<Long>> units, Supplier<UnitTree> trees, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        UnitTree tree = trees.get();
        Map<String, UnitScope> scopes = new TreeMap<>();
        units.forEach((role, ids) -> scopes.put(role, tree.scope(ids, day)));
        return scopes;
    }

    /** Replaces all that the account has. */
    void set(long accountId, Map<String, Set<Long>> units) {
        entityManager.createNativeQuery("delete from account_role_unit where account_id = ?").setParameter(1, accountId)
                .executeUpdate();
        units.forEach((role, ids) -> ids.forEach(unit -> entityManager
                .createNativeQuery("insert into account_role_unit (account_id, role_name, unit_id) values (?, ?, ?)")
                .setParameter(1, accountId).setParameter(2, role).setParameter(3, unit).executeUpdate()));
    }
}
