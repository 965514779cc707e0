package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Keeps a password that was just shown to be right as a hash of today's strength (SEC-18). It stays the same password. */
@ApplicationScoped
public class PasswordUpgrade {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PasswordHashes hashes;

    protected PasswordUpgrade() {
    }

    /** For tests. */
    PasswordUpgrade(EntityManager entityManager, PasswordHashes hashes) {
        this.entityManager = entityManager;
        this.hashes = hashes;
    }

    /**
     * Does nothing where the hash is strong, or was replaced meanwhile.
     *
     * @param checked the hash that the password matched
     */
    @Transactional
    void strengthen(long accountId, String password, String checked) {
        if (hashes.isOutdated(checked)) {
            entityManager
                    .createQuery(
                            "update Account a set a.passwordHash = :now where a.id = :id and a.passwordHash = :was")
                    .setParameter("now", hashes.of(password)).setParameter("id", accountId)
                    .setParameter("was", checked).executeUpdate();
        }
    }
}
