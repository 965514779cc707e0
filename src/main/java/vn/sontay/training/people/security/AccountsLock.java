package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.Locks;

/**
 * Lets one change of accounts at a time: what holds over all of them (free user names, one administrator left) stays true
 * when two administrators act at once. Take it before the first read of accounts.
 */
@ApplicationScoped
public class AccountsLock {

    @PersistenceContext
    EntityManager entityManager;

    protected AccountsLock() {
    }

    AccountsLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Waits for the others; held until the transaction ends. */
    void take() {
        Locks.take(entityManager, "accounts-lock");
    }
}
