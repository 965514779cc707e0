package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Whose packs are taken (PCK-2). */
@ApplicationScoped
class TrustedKeys {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OwnKey own;

    /** @return whether it is this installation's own key, or one that was confirmed and not withdrawn. Two statements at most. */
    boolean isTrusted(String publicKey) {
        return own.publicKey().filter(publicKey::equals).isPresent() || isConfirmed(publicKey);
    }

    private boolean isConfirmed(String publicKey) {
        return entityManager
                .createQuery("select count(k) from TrustedKey k where k.publicKey = :key and k.liveKey = 0", Long.class)
                .setParameter("key", publicKey).getSingleResult() > 0;
    }

    /** @return all that were confirmed, the newest first */
    List<TrustedKeyRow> all() {
        return entityManager.createQuery("select k from TrustedKey k order by k.id desc", TrustedKey.class)
                .getResultList().stream().map(TrustedKey::row).toList();
    }
}
