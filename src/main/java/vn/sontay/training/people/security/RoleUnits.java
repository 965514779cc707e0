package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.sontay.training.people.organisation.TopMoved;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

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
        return of(
                Sql.of(entityManager, "select x.role_name, x.unit_id from account_role_unit x where x.account_id = :id")
                        .with("id", accountId).rows());
    }

    /** @return what rows tell that have a {@code role_name} and a {@code unit_id}, or null */
    static Map<String, Set<Long>> of(Collection<Row> rows) {
        Map<String, Set<Long>> units = new TreeMap<>();
        for (Row row : rows) {
            Long id = row.idOrNull("unit_id");
            if (id != null) {
                units.computeIfAbsent(row.text("role_name"), each -> new TreeSet<>()).add(id);
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

    /** Who administered everything administers everything, whatever is at the top. */
    void follow(@Observes TopMoved top) {
        Sql.of(entityManager, "update account_role_unit set unit_id = :to where unit_id = :from").with("to", top.to())
                .with("from", top.from()).change();
    }

    /** Replaces all that the account has. */
    void set(long accountId, Map<String, Set<Long>> units) {
        Sql.of(entityManager, "delete from account_role_unit where account_id = :id").with("id", accountId).change();
        units.forEach((role, ids) -> ids.forEach(unit -> Sql.of(entityManager,
                "insert into account_role_unit (account_id, role_name, unit_id) values (:id, :role, :unit)")
                .with("id", accountId).with("role", role).with("unit", unit).change()));
    }
}
