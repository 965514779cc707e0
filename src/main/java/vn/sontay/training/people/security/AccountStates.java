package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How far people are with signing in, for use cases that have checked permission themselves. */
@ApplicationScoped
public class AccountStates {

    @PersistenceContext
    EntityManager entityManager;

    protected AccountStates() {
    }

    /** For tests. */
    public AccountStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the state of each of these people */
    public Map<Long, AccountState> of(Collection<Long> personIds) {
        Map<Long, AccountState> states = new HashMap<>();
        personIds.forEach(id -> states.put(id, AccountState.NONE));
        if (!personIds.isEmpty()) {
            entityManager.createQuery("select a from Account a where a.personId in :people", Account.class)
                    .setParameter("people", personIds).getResultStream().forEach(account -> states
                            .put(account.personId(),
                                    account.hasPassword() ? AccountState.READY : AccountState.WAITING));
        }
        return states;
    }
}
