package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import vn.sontay.training.shared.Installation;

/** Gives made-up people one password, hashed once: hashing is slow on purpose. Refused outside the demo. */
@ApplicationScoped
public class DemoPassword {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PasswordHashes hashes;

    @Inject
    Installation installation;

    protected DemoPassword() {
    }

    /** Sets the password of these people's accounts, inside the caller's transaction. */
    public void set(Collection<Long> personIds, String password) {
        if (!installation.demo()) {
            throw new IllegalStateException("only made-up people share a password");
        }
        String hash = hashes.of(password);
        entityManager.createQuery("select a from Account a where a.personId in :people", Account.class)
                .setParameter("people", personIds).getResultList().forEach(account -> account.setPassword(hash));
    }
}
