package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Keeps the house from being locked from inside (SEC-8), and ends the sessions of whoever leaves it (SEC-5). */
@ApplicationScoped
public class LastAdministrator {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountsLock lock;

    @Inject
    Sessions sessions;

    protected LastAdministrator() {
    }

    LastAdministrator(EntityManager entityManager, Sessions sessions) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.lock = new AccountsLock(entityManager);
    }

    /** @return whether somebody else, active and with a password, is an administrator; the accounts are locked already */
    boolean isAnotherThan(long personId) {
        return entityManager
                .createQuery(
                        """
                select count(a) from Account a join a.roles r join Person p on p.id = a.personId
                 where r = :role and a.personId <> :person and a.passwordHash is not null and p.deactivatedAt is null""",
                        Long.class)
                .setParameter("role", Roles.ADMINISTRATOR).setParameter("person", personId)
                .getSingleResult() > 0;
    }

    void personLeaves(@Observes PersonLeaving event) {
        lock.take();
        entityManager.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", event.personId()).getResultStream().findFirst().ifPresent(account -> {
                    if (account.roles().contains(Roles.ADMINISTRATOR) && !isAnotherThan(event.personId())) {
                        throw new RuleException("security.lastAdministratorStays");
                    }
                    sessions.endAll(account.id());
                });
    }
}
