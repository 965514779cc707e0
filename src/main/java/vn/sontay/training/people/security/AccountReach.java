package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;

/** Keeps an administrator from getting at rights that reach further than their own, through somebody's account (SEC-16). */
@ApplicationScoped
public class AccountReach {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    protected AccountReach() {
    }

    /** For tests: of somebody who administers the whole installation. */
    AccountReach(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
    }

    /**
     * @throws RuleException naming those of them whose account isn't the caller's to open or close: who is more than a trainee and
     *     belongs to another's unit, or holds a role for a unit that the caller doesn't administer
     */
    public void require(Collection<Long> personIds) {
        UnitScope mine = access.administered();
        if (mine.everything() || personIds.isEmpty()) {
            return;
        }
        String names = Sql.of(entityManager, "select p.full_name from person p "
                + "join account c on c.person_id = p.id where p.id in (:people) and (exists (select 1 from "
                + "account_role r where r.account_id = c.id and r.role_name <> :trainee) and not " + access.ownPeople()
                + " or exists (select 1 from account_role_unit x where x.account_id = c.id and not ("
                + mine.holds("x.unit_id") + "))) order by p.sort_key, p.id").with("people", personIds)
                .with("trainee", Roles.TRAINEE).rows(row -> row.text("full_name")).stream()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            throw new RuleException("security.reachesFurther", names);
        }
    }
}
