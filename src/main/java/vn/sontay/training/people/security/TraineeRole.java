package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Roles;

/** Lets those who join a class use the trainees' pages. For use cases that have checked permission themselves. */
@ApplicationScoped
public class TraineeRole {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Changed> changes;

    protected TraineeRole() {
    }

    /** For tests. */
    public TraineeRole(EntityManager entityManager, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.changes = changes;
    }

    /** Adds the trainee's role to the accounts of these people that lack it; who has no account stays without. */
    public void grant(Collection<Long> personIds) {
        List<Account> accounts = entityManager
                .createQuery("select distinct a from Account a left join fetch a.roles where a.personId in :people",
                        Account.class)
                .setParameter("people", personIds).getResultList();
        for (Account account : accounts) {
            Set<String> roles = new HashSet<>(account.roles());
            if (roles.add(Roles.TRAINEE)) {
                account.setRoles(roles);
                changes.fire(new Changed("security.traineeRole", "account", account.id(), account.userName()));
            }
        }
    }
}
