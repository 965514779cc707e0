package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontay.training.people.security.RememberedDevices;
import vn.sontay.training.shared.database.Sql;

/** The rows of second factors and recovery codes. What is single-use is used by one statement that compares and sets. */
@ApplicationScoped
public class Factors {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RememberedDevices devices;

    @Inject
    Passkeys passkeys;

    @Inject
    Clock clock;

    protected Factors() {
    }

    /** For tests. */
    Factors(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.devices = new RememberedDevices(entityManager, clock);
        this.passkeys = new Passkeys(entityManager, clock);
        this.clock = clock;
    }

    Optional<FactorState> find(long accountId) {
        return Sql.of(entityManager, "select secret, begun_at, confirmed_at, last_step, by_app, lift_hash, "
                + "lift_expires_at from second_factor where account_id = :account").with("account", accountId).first()
                .map(row -> new FactorState(row.text("secret"), row.moment("begun_at"),
                        row.momentOrNull("confirmed_at"), row.id("last_step"), row.yes("by_app"),
                        row.textOrNull("lift_hash"),
                        row.momentOrNull("lift_expires_at")));
    }

    /** @return the same where it is asked for */
    Optional<FactorState> findOn(long accountId) {
        return find(accountId).filter(FactorState::isOn);
    }

    /** Keeps a new secret that waits for its first code, instead of an earlier one; the account is locked. */
    void begin(long accountId, String sealed, String keyMark) {
        forget(accountId);
        Sql.of(entityManager, "insert into second_factor (account_id, secret, key_mark, begun_at, last_step) "
                + "values (:account, :secret, :mark, :now, 0)").with("account", accountId).with("secret", sealed)
                .with("mark", keyMark).with("now", clock.instant()).change();
    }

    /** Keeps a new secret that waits for its first code beside passkeys, which go on meanwhile; the account is locked. */
    void beginBesidePasskeys(long accountId, String sealed, String keyMark) {
        Sql.of(entityManager, "update second_factor set secret = :secret, key_mark = :mark, begun_at = :now, "
                + "last_step = 0 where account_id = :account and by_app = false").with("secret", sealed)
                .with("mark", keyMark).with("now", clock.instant()).with("account", accountId).change();
    }

    /** Has it asked for from now on, by passkeys: of the secret nobody learns. */
    void turnOnWithoutApp(long accountId, String sealed, String keyMark) {
        forget(accountId);
        Sql.of(entityManager, "insert into second_factor (account_id, secret, key_mark, begun_at, confirmed_at, "
                + "last_step, by_app) values (:account, :secret, :mark, :past, :now, 0, false)")
                .with("account", accountId).with("secret", sealed).with("mark", keyMark).with("past", Instant.EPOCH)
                .with("now", clock.instant()).change();
    }

    /** The first code was right. @return whether this was what set it up */
    boolean confirm(long accountId, long step) {
        return Sql.of(entityManager, "update second_factor set confirmed_at = coalesce(confirmed_at, :now), "
                + "last_step = :step, by_app = true where account_id = :account "
                + "and (confirmed_at is null or by_app = false)").with("now", clock.instant())
                .with("step", step).with("account", accountId).change() == 1;
    }

    /** @return whether no code of that step or a later one was used before (SFA-1) */
    boolean useStep(long accountId, long step) {
        return Sql.of(entityManager, "update second_factor set last_step = :step where account_id = :account "
                + "and confirmed_at is not null and last_step < :step").with("step", step).with("account", accountId)
                .change() == 1;
    }

    /** @return the hash of the recovery code in that place, used or not */
    Optional<String> recoveryHash(long accountId, String place) {
        return Sql.of(entityManager, "select code_hash from recovery_code where account_id = :account "
                + "and place = :place").with("account", accountId).with("place", place)
                .first().map(row -> row.text("code_hash"));
    }

    /** @return whether it wasn't used before (SFA-4) */
    boolean useRecovery(long accountId, String place) {
        return Sql.of(entityManager, "update recovery_code set used_at = :now where account_id = :account "
                + "and place = :place and used_at is null").with("now", clock.instant()).with("account", accountId)
                .with("place", place).change() == 1;
    }

    /** @return how many recovery codes are left */
    int recoveryLeft(long accountId) {
        return (int) Sql.of(entityManager, "select count(*) from recovery_code where account_id = :account "
                + "and used_at is null").with("account", accountId).number();
    }

    /** Replaces the recovery codes. @param hashes by place */
    void setRecovery(long accountId, Map<String, String> hashes) {
        forgetRecovery(accountId);
        hashes.forEach((place, hash) -> Sql
                .of(entityManager, "insert into recovery_code (account_id, place, code_hash) "
                        + "values (:account, :place, :hash)")
                .with("account", accountId).with("place", place)
                .with("hash", hash).change());
    }

    /** @return whether there is a second factor to be lifted by that code (SFA-7) */
    boolean setLift(long accountId, String hash, Instant expiresAt) {
        return Sql.of(entityManager, "update second_factor set lift_hash = :hash, lift_expires_at = :until "
                + "where account_id = :account and confirmed_at is not null").with("hash", hash)
                .with("until", expiresAt).with("account", accountId).change() == 1;
    }

    /** Lifts it by the code with that hash. @return whether that was done now, and not before */
    boolean lift(long accountId, String seenHash) {
        boolean lifted = Sql.of(entityManager, "update second_factor set confirmed_at = null, lifted_at = :now, "
                + "begun_at = :past where account_id = :account and confirmed_at is not null and lift_hash = :hash")
                .with("now", clock.instant()).with("past", Instant.EPOCH).with("account", accountId)
                .with("hash", seenHash).change() == 1;
        if (lifted) {
            forgetRecovery(accountId);
            devices.forgetAll(accountId);
            passkeys.forgetAll(accountId);
        }
        return lifted;
    }

    /** Takes it off with all that belongs to it. */
    void forget(long accountId) {
        forgetRecovery(accountId);
        devices.forgetAll(accountId);
        passkeys.forgetAll(accountId);
        Sql.of(entityManager, "delete from second_factor where account_id = :account").with("account", accountId)
                .change();
    }

    /** @return how many are kept under which keys, by their marks (SFA-3) */
    Map<String, Long> keyMarks() {
        return Sql.of(entityManager, "select key_mark, count(*) as accounts from second_factor "
                + "where confirmed_at is not null and by_app = true group by key_mark").rows().stream()
                .collect(Collectors.toMap(row -> row.text("key_mark"), row -> row.id("accounts")));
    }

    /** @return the secrets that aren't under the key with that mark, as they are kept, by account */
    Map<Long, String> notUnder(String mark) {
        return Sql.of(entityManager, "select account_id, secret from second_factor where key_mark <> :mark")
                .with("mark", mark).rows().stream()
                .collect(Collectors.toMap(row -> row.id("account_id"), row -> row.text("secret")));
    }

    /** Keeps the same secret under another key (SFA-11). @return whether nobody had set another one meanwhile */
    boolean sealAgain(long accountId, String seen, String sealed, String keyMark) {
        return Sql.of(entityManager, "update second_factor set secret = :secret, key_mark = :mark "
                + "where account_id = :account and secret = :seen").with("secret", sealed).with("mark", keyMark)
                .with("account", accountId).with("seen", seen).change() == 1;
    }

    private void forgetRecovery(long accountId) {
        Sql.of(entityManager, "delete from recovery_code where account_id = :account").with("account", accountId)
                .change();
    }
}
