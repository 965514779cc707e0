package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.database.Sql;

/**
 * Browsers that stand for somebody's second factor for a while (SFA-6). Each has a random token of its own, made when the code was
 * given there; kept is its hash.
 */
@ApplicationScoped
public class RememberedDevices {

    /** How long a browser is remembered. */
    public static final Duration REMEMBERED_FOR = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected RememberedDevices() {
    }

    /** For tests. */
    public RememberedDevices(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @return whether the token is of a browser in which this account gave its code of late */
    public boolean isRemembered(String token, long accountId) {
        return !token.isEmpty() && Sql.of(entityManager, "select count(*) from remembered_device "
                + "where token_hash = :token and account_id = :account and expires_at > :now")
                .with("token", Digests.sha256(token)).with("account", accountId).with("now", clock.instant())
                .number() > 0;
    }

    /** Remembers a browser by its token, in the use case's transaction. @return whether it wasn't before */
    public boolean remember(String token, long accountId, DeviceKind kind) {
        Instant now = clock.instant();
        return Sql.of(entityManager,
                "insert ignore into remembered_device (token_hash, account_id, kind, remembered_at, expires_at) "
                        + "values (:token, :account, :kind, :now, :until)")
                .with("token", Digests.sha256(token))
                .with("account", accountId).with("kind", kind.name()).with("now", now)
                .with("until", now.plus(REMEMBERED_FOR)).change() == 1;
    }

    /** @return those of the account, the latest first */
    public List<RememberedDevice> of(long accountId) {
        return Sql.of(entityManager, "select token_hash, kind, remembered_at, expires_at from remembered_device "
                + "where account_id = :account and expires_at > :now order by remembered_at desc, token_hash")
                .with("account", accountId).with("now", clock.instant())
                .rows(row -> new RememberedDevice(row.text("token_hash"), DeviceKind.valueOf(row.text("kind")),
                        row.moment("remembered_at"), row.moment("expires_at")));
    }

    /** @return whether the account had such a browser, which is forgotten now */
    public boolean forget(String device, long accountId) {
        return Sql.of(entityManager, "delete from remembered_device where token_hash = :device "
                + "and account_id = :account").with("device", device).with("account", accountId).change() == 1;
    }

    /** Forgets all of the account. */
    public void forgetAll(long accountId) {
        Sql.of(entityManager, "delete from remembered_device where account_id = :account").with("account", accountId)
                .change();
    }

    void personLeaves(@Observes PersonLeaving event) {
        Sql.of(entityManager, "delete from remembered_device where account_id in "
                + "(select id from account where person_id = :person)").with("person", event.personId()).change();
    }
}
