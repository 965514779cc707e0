package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.people.security.RandomToken;
import vn.sontay.training.shared.database.Sql;

/** The rows of passkeys, and of those that are about to be added. */
@ApplicationScoped
public class Passkeys {

    /** How many somebody may have. */
    static final int MOST = 10;

    private static final Duration WAITS = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected Passkeys() {
    }

    /** For tests. */
    Passkeys(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What is about to be added. @param challenge what its device is to sign */
    record Waiting(String name, String challenge) {
    }

    /** @return those of the account, the oldest first */
    List<Passkey> of(long accountId) {
        return Sql.of(entityManager, "select key_hash, name, added_at, used_at from passkey "
                + "where account_id = :account order by added_at, key_hash").with("account", accountId)
                .rows(row -> new Passkey(row.text("key_hash"), row.text("name"), row.moment("added_at"),
                        row.momentOrNull("used_at")));
    }

    /** @return what is checked of them */
    List<StoredPasskey> stored(long accountId) {
        return Sql.of(entityManager, "select key_hash, public_key, sign_count from passkey "
                + "where account_id = :account order by added_at, key_hash").with("account", accountId)
                .rows(row -> new StoredPasskey(row.text("key_hash"), row.text("public_key"), row.id("sign_count")));
    }

    /** Has one wait to be added, instead of an earlier one; the account is locked. */
    void await(long accountId, String name) {
        forgetWaiting(accountId);
        Sql.of(entityManager, "insert into passkey_enrolment (account_id, name, challenge, expires_at) "
                + "values (:account, :name, :challenge, :until)").with("account", accountId).with("name", name)
                .with("challenge", RandomToken.make()).with("until", clock.instant().plus(WAITS)).change();
    }

    Optional<Waiting> waiting(long accountId) {
        return Sql.of(entityManager, "select name, challenge from passkey_enrolment where account_id = :account "
                + "and expires_at > :now").with("account", accountId).with("now", clock.instant()).first()
                .map(row -> new Waiting(row.text("name"), row.text("challenge")));
    }

    /** @return whether that challenge still waited, which it does no more (SFA-10) */
    boolean take(long accountId, String challenge) {
        return Sql.of(entityManager, "delete from passkey_enrolment where account_id = :account "
                + "and challenge = :challenge and expires_at > :now").with("account", accountId)
                .with("challenge", challenge).with("now", clock.instant()).change() == 1;
    }

    /** @return whether it wasn't there before, whosever it is */
    boolean add(long accountId, String name, StoredPasskey key) {
        return Sql.of(entityManager, "insert ignore into passkey (key_hash, account_id, public_key, name, sign_count, "
                + "added_at) values (:key, :account, :public, :name, :count, :now)").with("key", key.key())
                .with("account", accountId).with("public", key.publicKey()).with("name", name)
                .with("count", key.signCount()).with("now", clock.instant()).change() == 1;
    }

    /** Notes that it has signed. @return whether it is still there, and hasn't signed as often before (SFA-9) */
    boolean use(long accountId, String key, long signCount) {
        return Sql.of(entityManager, "update passkey set sign_count = :count, used_at = :now where key_hash = :key "
                + "and account_id = :account and (sign_count < :count or sign_count = 0 and :count = 0)")
                .with("count", signCount).with("now", clock.instant()).with("key", key).with("account", accountId)
                .change() == 1;
    }

    /** @return the name of the account's passkey, which is taken off now; empty when it has none such */
    Optional<String> remove(long accountId, String key) {
        Optional<String> name = of(accountId).stream().filter(each -> each.key().equals(key)).map(Passkey::name)
                .findFirst();
        name.ifPresent(found -> Sql.of(entityManager, "delete from passkey where key_hash = :key").with("key", key)
                .change());
        return name;
    }

    /** Takes all of the account off. */
    void forgetAll(long accountId) {
        forgetWaiting(accountId);
        Sql.of(entityManager, "delete from passkey where account_id = :account").with("account", accountId).change();
    }

    private void forgetWaiting(long accountId) {
        Sql.of(entityManager, "delete from passkey_enrolment where account_id = :account").with("account", accountId)
                .change();
    }
}
