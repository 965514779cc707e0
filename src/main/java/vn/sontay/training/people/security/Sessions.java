package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * Who is signed in where (SEC-11): a row a session, found by the hash of a random token that only the browser has. What is found
 * is the account as it stands now. Every way to end one deletes its row.
 */
@ApplicationScoped
public class Sessions {

    private static final int TOKEN_BYTES = 32;
    /** A session that is used is written to once in so long. */
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentSession current;

    @Inject
    UnitTrees units;

    @Inject
    Clock clock;

    @Inject
    Event<OwnDeviceSession> ownDevices;

    protected Sessions() {
    }

    /** For tests. */
    Sessions(EntityManager entityManager, CurrentSession current, Clock clock, Event<OwnDeviceSession> ownDevices) {
        this.entityManager = entityManager;
        this.current = current;
        this.units = new UnitTrees(entityManager);
        this.clock = clock;
        this.ownDevices = ownDevices;
    }

    /** A session that was begun: the token for the browser, and how long it may keep it (zero: until it is closed). */
    public record Begun(String token, Duration kept) {

        @Override
        public String toString() {
            return "Begun[kept=" + kept + "]";
        }
    }

    /**
     * A session that goes on.
     *
     * @param touchIsDue whether it was written some minutes ago that it is in use, so that {@link #touch} is due
     */
    public record Found(Caller caller, boolean touchIsDue) {
    }

    /**
     * Finds the session in one query; two more when a unit has changed since the last one.
     *
     * @return who is signed in by this token; empty when there is no such session, it is over, or the person was deactivated
     */
    public Optional<Found> find(String token) {
        Instant now = clock.instant();
        String hash = Digests.sha256(token);
        List<Row> rows = Sql.of(entityManager, """
                select a.user_name, s.account_id, a.person_id, p.full_name, r.role_name, s.idle_minutes, s.idle_until,
                       x.unit_id, %s as tree_version
                  from account_session s
                  join account a on a.id = s.account_id
                  join person p on p.id = a.person_id
                  left join account_role r on r.account_id = a.id
                  left join account_role_unit x on x.account_id = r.account_id and x.role_name = r.role_name
                 where s.token_hash = :hash and s.idle_until > :now and s.ends_at > :now and p.deactivated_at is null
                """.formatted(UnitTrees.VERSION)).with("hash", hash).with("now", now).rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        current.is(hash);
        Instant touchedAt = row.moment("idle_until").minus(Duration.ofMinutes(row.number("idle_minutes")));
        Set<String> roles = new HashSet<>();
        rows.stream().map(each -> each.textOrNull("role_name")).filter(role -> role != null).forEach(roles::add);
        Map<String, UnitScope> scopes = RoleUnits.scopes(RoleUnits.of(rows),
                () -> units.of(row.textOrNull("tree_version")), LocalDate.now(clock));
        return Optional.of(new Found(new Caller(row.text("user_name"), row.id("account_id"), row.id("person_id"),
                row.text("full_name"), roles, scopes), touchedAt.plus(TOUCHED_EVERY).isBefore(now)));
    }

    /** Writes that the session is in use. */
    @Transactional
    public void touch(String token) {
        String hash = Digests.sha256(token);
        List<?> minutes = entityManager
                .createNativeQuery("select idle_minutes from account_session where token_hash = ?")
                .setParameter(1, hash).getResultList();
        if (!minutes.isEmpty()) {
            Duration idle = Duration.ofMinutes(((Number) minutes.getFirst()).longValue());
            entityManager.createNativeQuery("update account_session set idle_until = ? where token_hash = ?")
                    .setParameter(1, Timestamp.from(clock.instant().plus(idle))).setParameter(2, hash).executeUpdate();
        }
    }

    /** Begins a session for somebody who has just proved who they are, and clears away those that are over. */
    @Transactional
    public Begun begin(Caller caller, boolean ownDevice) {
        Instant now = clock.instant();
        OwnDeviceSession question = new OwnDeviceSession(caller.personId());
        if (ownDevice) {
            ownDevices.fire(question);
        }
        SessionLife life = SessionLife.of(caller.roles(), ownDevice, now, question.lastDay());
        entityManager.createNativeQuery("delete from account_session where ends_at < ?")
                .setParameter(1, Timestamp.from(now)).executeUpdate();
        String token = newToken();
        Instant idleUntil = now.plus(life.idle());
        entityManager.createNativeQuery("insert into account_session (token_hash, account_id, begun_at, own_device, "
                + "idle_minutes, idle_until, ends_at) values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Digests.sha256(token)).setParameter(2, caller.accountId())
                .setParameter(3, Timestamp.from(now)).setParameter(4, ownDevice)
                .setParameter(5, life.idle().toMinutes()).setParameter(6, Timestamp.from(idleUntil))
                .setParameter(7, Timestamp.from(life.endsAt())).executeUpdate();
        current.is(Digests.sha256(token));
        return new Begun(token, life.kept() ? Duration.between(now, life.endsAt()) : Duration.ZERO);
    }

    /** Gives the session another token, so that a copy of the old one opens nothing (SEC-5). */
    @Transactional
    public Optional<Begun> renew(String token) {
        List<SqlRow> rows = SqlRow.all(entityManager
                .createNativeQuery("select own_device, ends_at from account_session where token_hash = ?")
                .setParameter(1, Digests.sha256(token)).getResultList());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String renewed = newToken();
        entityManager.createNativeQuery("update account_session set token_hash = ? where token_hash = ?")
                .setParameter(1, Digests.sha256(renewed)).setParameter(2, Digests.sha256(token)).executeUpdate();
        current.is(Digests.sha256(renewed));
        return Optional.of(new Begun(renewed, rows.getFirst().yes(0)
                ? Duration.between(clock.instant(), rows.getFirst().moment(1))
                : Duration.ZERO));
    }

    /** Ends the session with this token, if there is one. */
    @Transactional
    public void end(String token) {
        entityManager.createNativeQuery("delete from account_session where token_hash = ?")
                .setParameter(1, Digests.sha256(token)).executeUpdate();
    }

    /** Ends all sessions of the account but the one of this request (SEC-5), in the use case's transaction. */
    void endOthers(long accountId) {
        entityManager.createNativeQuery("delete from account_session where account_id = ? and token_hash <> ?")
                .setParameter(1, accountId).setParameter(2, current.tokenHash()).executeUpdate();
    }

    /** Ends all sessions of the account, in the use case's transaction. */
    void endAll(long accountId) {
        entityManager.createNativeQuery("delete from account_session where account_id = ?")
                .setParameter(1, accountId).executeUpdate();
    }

    /** @return how many sessions of the account are not over yet */
    int count(long accountId) {
        Timestamp now = Timestamp.from(clock.instant());
        return ((Number) entityManager.createNativeQuery("select count(*) from account_session where account_id = ? "
                + "and idle_until > ? and ends_at > ?").setParameter(1, accountId).setParameter(2, now)
                .setParameter(3, now).getSingleResult()).intValue();
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
