package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Keeps the house from being locked from inside (SEC-8), and ends the sessions of whoever leaves it (SEC-5). */
@ApplicationScoped
public class LastAdministrator {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountsLock lock;

    @Inject
    AccountReach reach;

    @Inject
    RoleUnits units;

    @Inject
    UnitTrees trees;

    @Inject
    Sessions sessions;

    protected LastAdministrator() {
    }

    LastAdministrator(EntityManager entityManager, Sessions sessions) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.lock = new AccountsLock(entityManager);
        this.reach = new AccountReach(entityManager, Clock.systemUTC());
        this.units = new RoleUnits(entityManager);
        this.trees = new UnitTrees(entityManager);
    }

    /** @return whether somebody with these roles and units administers the whole installation */
    boolean isOne(Set<String> roles, Map<String, Set<Long>> units) {
        return roles.contains(Roles.ADMINISTRATOR) && trees.now().top()
                .map(top -> units.getOrDefault(Roles.ADMINISTRATOR, Set.of()).contains(top)).orElse(true);
    }

    /**
     * @return whether somebody else, active and with a password, administers the whole installation; who is about to take that away
     *     has locked the accounts
     */
    public boolean isAnotherThan(long personId) {
        String forTop = trees.now().top().map(top -> " and exists (select 1 from account_role_unit x "
                + "where x.account_id = a.id and x.role_name = r.role_name and x.unit_id = " + top + ")").orElse("");
        return Sql.of(entityManager, """
                select count(*) from account a
                  join account_role r on r.account_id = a.id and r.role_name = :roleName
                  join person p on p.id = a.person_id
                 where a.person_id <> :person and a.password_hash is not null and p.deactivated_at is null""" + forTop)
                .with("roleName", Roles.ADMINISTRATOR).with("person", personId).number() > 0;
    }

    void personLeaves(@Observes PersonLeaving event) {
        lock.take();
        entityManager.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", event.personId()).getResultStream().findFirst().ifPresent(account -> {
                    reach.require(Set.of(event.personId()));
                    if (isOne(account.roles(), units.of(account.id())) && !isAnotherThan(event.personId())) {
                        throw new RuleException("security.lastAdministratorStays");
                    }
                    sessions.endAll(account.id());
                });
    }
}
