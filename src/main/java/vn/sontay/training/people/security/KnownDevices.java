package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.shared.Digests;

/**
 * Browsers in which an account has signed in before (SEC-12). A browser has one random token, whoever uses it; kept are its hash
 * and the accounts it is tied to. It opens nothing: it only sets its bearer apart from strangers who guess. A tie ends after 90
 * days without a sign-in, at a new password and at a deactivation.
 */
@ApplicationScoped
public class KnownDevices {

    /** How long a browser is known after a sign-in. */
    public static final Duration KNOWN_FOR = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected KnownDevices() {
    }

    /** For tests. */
    KnownDevices(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    boolean isKnown(String token, String userName) {
        return !token.isEmpty() && !entityManager.createNativeQuery("""
                select 1 from known_device d join account a on a.id = d.account_id
                 where d.token_hash = ? and a.user_name = ? and d.expires_at > ?
                """).setParameter(1, Digests.sha256(token)).setParameter(2, userName).setParameter(3, now())
                .getResultList().isEmpty();
    }

    /** Ties the browser to the account. @return the browser's token, a new one when it had none of ours */
    @Transactional
    String remember(String presented, long accountId) {
        String token = isOurs(presented) ? presented : RandomToken.make();
        Timestamp until = Timestamp.from(clock.instant().plus(KNOWN_FOR));
        entityManager
                .createNativeQuery("insert into known_device (token_hash, account_id, expires_at) values (?, ?, ?) "
                        + "on duplicate key update expires_at = ?")
                .setParameter(1, Digests.sha256(token))
                .setParameter(2, accountId).setParameter(3, until).setParameter(4, until).executeUpdate();
        return token;
    }

    /** After a new password, in its transaction: only the browser in which it was set stays known. */
    void forgetAllBut(String token, long accountId) {
        entityManager.createNativeQuery("delete from known_device where account_id = ? and token_hash <> ?")
                .setParameter(1, accountId).setParameter(2, Digests.sha256(token)).executeUpdate();
    }

    void personLeaves(@Observes PersonLeaving event) {
        entityManager.createNativeQuery("delete from known_device where account_id in "
                + "(select id from account where person_id = ?)").setParameter(1, event.personId()).executeUpdate();
    }

    private boolean isOurs(String token) {
        return !token.isEmpty() && !entityManager
                .createNativeQuery("select 1 from known_device where token_hash = ? and expires_at > ?")
                .setParameter(1, Digests.sha256(token)).setParameter(2, now()).getResultList().isEmpty();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
