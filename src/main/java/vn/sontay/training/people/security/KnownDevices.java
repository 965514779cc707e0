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
import vn.sontay.training.shared.database.Sql;

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
        return !token.isEmpty() && !Sql.of(entityManager, """
                select 1 from known_device d join account a on a.id = d.account_id
                 where d.token_hash = :tokenHash and a.user_name = :userName and d.expires_at > :expiresAt
                """).with("tokenHash", Digests.sha256(token)).with("userName", userName).with("expiresAt", now()).rows()
                .isEmpty();
    }

    /** Ties the browser to the account. @return the browser's token, a new one when it had none of ours */
    @Transactional
    String remember(String presented, long accountId) {
        String token = isOurs(presented) ? presented : RandomToken.make();
        Instant until = clock.instant().plus(KNOWN_FOR);
        Sql.of(entityManager,
                "insert into known_device (token_hash, account_id, expires_at) values (:tokenHash, :account, :expiresAt) "
                        + "on duplicate key update expires_at = :expiresAt")
                .with("tokenHash", Digests.sha256(token)).with("account", accountId).with("expiresAt", until).change();
        return token;
    }

    /** After a new password, in its transaction: only the browser in which it was set stays known. */
    void forgetAllBut(String token, long accountId) {
        Sql.of(entityManager, "delete from known_device where account_id = :account and token_hash <> :tokenHash")
                .with("account", accountId).with("tokenHash", Digests.sha256(token)).change();
    }

    void personLeaves(@Observes PersonLeaving event) {
        Sql.of(entityManager, "delete from known_device where account_id in "
                + "(select id from account where person_id = :person)").with("person", event.personId()).change();
    }

    private boolean isOurs(String token) {
        return !token.isEmpty() && !Sql
                .of(entityManager,
                        "select 1 from known_device where token_hash = :tokenHash and expires_at > :expiresAt")
                .with("tokenHash", Digests.sha256(token)).with("expiresAt", now()).rows().isEmpty();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
