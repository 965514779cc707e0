package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
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
import java.util.TreeSet;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.draft.DraftStore;

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
    HeldInMemory held;

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
        this.held = new HeldInMemory();
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
     * @param keepsDrafts whether the account has drafts
     */
    public record Found(Caller caller, boolean touchIsDue, boolean keepsDrafts) {
    }

    /**
     * Finds the session in one query; two more when a unit has changed since the last one.
     *
     * @return who is signed in by this token; empty when there is no such session, it is over, the person was deactivated, or what they
     *         inspect is over (SEC-21)
     */
    public Optional<Found> find(String token) {
        Instant now = clock.instant();
        String hash = Digests.sha256(token);
        List<Row> rows = Sql.of(entityManager, """
                select a.user_name, s.account_id, a.person_id, p.full_name, r.role_name, s.idle_minutes, s.idle_until,
                       s.must_enrol,
                       x.unit_id, i.id as inspection_id, i.plan_code, %s as tree_version, %s as held_version, %s as keeps_drafts
                  from account_session s
                  join account a on a.id = s.account_id
                  join person p on p.id = a.person_id
                  left join account_role r on r.account_id = a.id
                  left join account_role_unit x on x.account_id = r.account_id and x.role_name = r.role_name
                  left join inspection i on i.account_id = a.id and %s
                 where s.token_hash = :hash and s.idle_until > :now and s.ends_at > :now and p.deactivated_at is null
                """.formatted(UnitTrees.VERSION, HeldInMemory.VERSION, DraftStore.ANY, Inspections.LIVE))
                .with("hash", hash).with("now", now)
                .with("today", LocalDate.now(clock)).rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.getFirst();
        held.seen(row.textOrNull("held_version"));
        current.is(hash, row.yes("must_enrol"));
        Instant touchedAt = row.moment("idle_until").minus(Duration.ofMinutes(row.number("idle_minutes")));
        Set<String> roles = new HashSet<>();
        rows.stream().map(each -> each.textOrNull("role_name")).filter(role -> role != null).forEach(roles::add);
        if (roles.contains(Roles.INSPECTOR) && row.idOrNull("inspection_id") == null) {
            return Optional.empty();
        }
        Map<String, UnitScope> scopes = RoleUnits.scopes(RoleUnits.of(rows),
                () -> units.of(row.textOrNull("tree_version")), LocalDate.now(clock));
        return Optional.of(new Found(new Caller(row.text("user_name"), row.id("account_id"), row.id("person_id"),
                row.text("full_name"), roles, scopes, row.textOrNull("plan_code")),
                touchedAt.plus(TOUCHED_EVERY).isBefore(now),
                row.yes("keeps_drafts")));
    }

    /** Writes that the session is in use. */
    @Transactional
    public void touch(String token) {
        String hash = Digests.sha256(token);
        Optional<Row> found = Sql
                .of(entityManager, "select idle_minutes from account_session where token_hash = :tokenHash")
                .with("tokenHash", hash).first();
        if (found.isPresent()) {
            Duration idle = Duration.ofMinutes(found.get().number("idle_minutes"));
            Sql.of(entityManager, "update account_session set idle_until = :idleUntil where token_hash = :tokenHash")
                    .with("idleUntil", clock.instant().plus(idle)).with("tokenHash", hash).change();
        }
    }

    /**
     * Begins a session for somebody who has just proved who they are, and clears away those that are over.
     *
     * @param mustEnrol whether they can do nothing in it but set up a second factor (SFA-5)
     * @param by the sign-in at the provider with which it ends (OID-9)
     */
    @Transactional
    public Begun begin(Caller caller, boolean ownDevice, boolean mustEnrol, ProviderSession by) {
        Instant now = clock.instant();
        OwnDeviceSession question = new OwnDeviceSession(caller.personId());
        if (ownDevice) {
            ownDevices.fire(question);
        }
        SessionLife life = SessionLife.of(caller.roles(), ownDevice, now, question.lastDay());
        Sql.of(entityManager, "delete from account_session where ends_at < :endsAt").with("endsAt", now).change();
        String token = newToken();
        Instant idleUntil = now.plus(life.idle());
        Sql.of(entityManager, "insert into account_session (token_hash, account_id, begun_at, own_device, "
                + "idle_minutes, idle_until, ends_at, must_enrol, provider_identity, provider_session) values (:token, "
                + ":account, :now, :own, :idle, :idleUntil, :ends, :mustEnrol, :identity, :session)")
                .with("token", Digests.sha256(token)).with("account", caller.accountId())
                .with("now", now).with("own", ownDevice).with("idle", life.idle().toMinutes())
                .with("idleUntil", idleUntil).with("ends", life.endsAt()).with("mustEnrol", mustEnrol)
                .with("identity", by.identity()).with("session", by.session()).change();
        current.is(Digests.sha256(token), mustEnrol);
        return new Begun(token, life.kept() ? Duration.between(now, life.endsAt()) : Duration.ZERO);
    }

    /** Gives the session another token, so that a copy of the old one opens nothing (SEC-5). */
    @Transactional
    public Optional<Begun> renew(String token) {
        List<Row> rows = Sql
                .of(entityManager, "select own_device, ends_at from account_session where token_hash = :tokenHash")
                .with("tokenHash", Digests.sha256(token)).rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String renewed = newToken();
        Sql.of(entityManager, "update account_session set token_hash = :renewed where token_hash = :token")
                .with("renewed", Digests.sha256(renewed)).with("token", Digests.sha256(token)).change();
        current.is(Digests.sha256(renewed), current.mustEnrol());
        return Optional.of(new Begun(renewed, rows.getFirst().yes("own_device")
                ? Duration.between(clock.instant(), rows.getFirst().moment("ends_at"))
                : Duration.ZERO));
    }

    /** Says of the account's sessions whether a second factor has to be set up in them first, in the use case's transaction. */
    public void mustEnrol(long accountId, boolean must) {
        Sql.of(entityManager, "update account_session set must_enrol = :must where account_id = :account")
                .with("must", must).with("account", accountId).change();
    }

    /** Ends the session with this token, if there is one. */
    @Transactional
    public void end(String token) {
        Sql.of(entityManager, "delete from account_session where token_hash = :tokenHash")
                .with("tokenHash", Digests.sha256(token)).change();
    }

    /**
     * Ends what was begun by a sign-in at the provider, and what waits for its code after it, in the use case's transaction: by its
     * own name, else all that somebody began there. What is to end is found first, so that nobody waits for rows of others.
     *
     * @return whose sessions those were, each account once
     */
    public Set<Long> endOf(ProviderSession ended) {
        Set<Long> accounts = new TreeSet<>();
        for (String table : List.of("account_session", "sign_in_step")) {
            for (Row row : Sql.of(entityManager, "select token_hash, account_id from " + table
                    + " where provider_session = :session and :session <> '' or provider_identity = :identity "
                    + "and :identity <> '' and (provider_session = '' or :session = '')")
                    .with("session", ended.session()).with("identity", ended.identity()).rows()) {
                Sql.of(entityManager, "delete from " + table + " where token_hash = :token")
                        .with("token", row.text("token_hash")).change();
                accounts.add(row.id("account_id"));
            }
        }
        return accounts;
    }

    /** Ends all sessions of the account but the one of this request (SEC-5), in the use case's transaction. */
    public void endOthers(long accountId) {
        endSteps(accountId);
        Sql.of(entityManager, "delete from account_session where account_id = :account and token_hash <> :tokenHash")
                .with("account", accountId).with("tokenHash", current.tokenHash()).change();
    }

    /** Ends all sessions of the account, in the use case's transaction. */
    void endAll(long accountId) {
        endSteps(accountId);
        Sql.of(entityManager, "delete from account_session where account_id = :account").with("account", accountId)
                .change();
    }

    /** What waits for its code, or to be linked, was begun with what doesn't hold any more (SFA-2, OID-3). */
    private void endSteps(long accountId) {
        Sql.of(entityManager, "delete from sign_in_step where account_id = :account").with("account", accountId)
                .change();
        Sql.of(entityManager, "delete from provider_step where account_id = :account").with("account", accountId)
                .change();
    }

    /** @return how many sessions of the account are not over yet */
    int count(long accountId) {
        Instant now = clock.instant();
        return (int) Sql.of(entityManager, "select count(*) from account_session where account_id = :account "
                + "and idle_until > :now and ends_at > :now").with("account", accountId).with("now", now).number();
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
