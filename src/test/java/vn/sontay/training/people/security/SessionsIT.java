package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** SEC-11. */
class SessionsIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<OwnDeviceSession> lives = new RecordedEvents<>();
    private final CurrentSession current = new CurrentSession();

    @BothDatabases
    void a_token_opens_its_own_session_and_the_account_as_it_stands_now(TestDatabase database) {
        Caller caller = account(database, Roles.TRAINEE, Roles.TRAINER);
        String token = begin(database, caller);
        assertEquals(256 / 6 + 1, token.length());
        database.run(em -> {
            Caller found = sessions(em).find(token).orElseThrow().caller();
            assertEquals("y.nhung", found.getName());
            assertEquals(Set.of(Roles.TRAINEE, Roles.TRAINER), found.roles());
            assertTrue(sessions(em).find(token + "x").isEmpty());
            assertTrue(sessions(em).find("").isEmpty());
        });
        database.run(em -> em.createNativeQuery("delete from account_role where role_name = 'TRAINER'")
                .executeUpdate());
        database.run(
                em -> assertEquals(Set.of(Roles.TRAINEE), sessions(em).find(token).orElseThrow().caller().roles()));
    }

    @BothDatabases
    void the_database_knows_no_token(TestDatabase database) {
        String token = begin(database, account(database, Roles.TRAINEE));
        List<?> kept = database
                .call(em -> em.createNativeQuery("select token_hash from account_session").getResultList());
        assertEquals(1, kept.size());
        assertFalse(String.valueOf(kept.getFirst()).contains(token));
        database.run(em -> assertTrue(sessions(em).find(String.valueOf(kept.getFirst())).isEmpty()));
    }

    @BothDatabases
    void it_is_found_in_one_statement(TestDatabase database) {
        String token = begin(database, account(database, Roles.TRAINEE, Roles.LEADER));
        assertEquals(1, (int) database.call(em -> StatementCount.of(em, () -> sessions(em).find(token))));
    }

    @BothDatabases
    void it_ends_when_it_is_idle_and_use_prolongs_it_until_its_last_hour(TestDatabase database) {
        String token = begin(database, account(database, Roles.TRAINEE));
        clock.forward(Duration.ofMinutes(4));
        database.run(em -> assertFalse(sessions(em).find(token).orElseThrow().touchIsDue()));
        for (int hour = 3; hour < 12; hour += 3) {
            clock.forward(Duration.ofHours(3));
            database.run(em -> {
                assertTrue(sessions(em).find(token).orElseThrow().touchIsDue());
                sessions(em).touch(token);
                assertFalse(sessions(em).find(token).orElseThrow().touchIsDue());
            });
        }
        clock.forward(Duration.ofHours(3));
        database.run(em -> assertTrue(sessions(em).find(token).isEmpty()));
        String other = begin(database, caller(database));
        clock.forward(Duration.ofHours(4));
        database.run(em -> assertTrue(sessions(em).find(other).isEmpty()));
    }

    @BothDatabases
    void renewed_it_has_another_token_and_the_old_one_opens_nothing(TestDatabase database) {
        String token = begin(database, account(database, Roles.TRAINEE));
        String renewed = database.call(em -> sessions(em).renew(token).orElseThrow().token());
        assertNotEquals(token, renewed);
        database.run(em -> {
            assertTrue(sessions(em).find(token).isEmpty());
            assertTrue(sessions(em).find(renewed).isPresent());
            assertTrue(sessions(em).renew(token).isEmpty());
        });
    }

    @BothDatabases
    void one_is_ended_alone_and_all_at_once(TestDatabase database) {
        Caller caller = account(database, Roles.TRAINEE);
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            tokens.add(begin(database, caller));
        }
        String one = tokens.iterator().next();
        database.run(em -> {
            sessions(em).end(one);
            assertTrue(sessions(em).find(one).isEmpty());
            assertEquals(2, sessions(em).count(caller.accountId()));
            sessions(em).endAll(caller.accountId());
            assertEquals(0, sessions(em).count(caller.accountId()));
        });
    }

    @BothDatabases
    void what_is_over_is_cleared_away_by_the_next_who_signs_in(TestDatabase database) {
        begin(database, account(database, Roles.TRAINEE));
        clock.forward(Duration.ofHours(13));
        begin(database, caller(database));
        assertEquals(1, ((Number) database.call(
                em -> em.createNativeQuery("select count(*) from account_session").getSingleResult())).intValue());
    }

    private Caller account(TestDatabase database, String... roles) {
        database.clear();
        database.run(em -> {
            long person = new OrganisationFixture(em).person("Y Nhung", null, null);
            em.persist(new Account(person, "y.nhung", Set.of(roles), clock.instant()));
        });
        return caller(database);
    }

    private Caller caller(TestDatabase database) {
        return database.call(em -> {
            AccountLookup accounts = new AccountLookup(em);
            return accounts.caller(accounts.byUserName("y.nhung").orElseThrow());
        });
    }

    private String begin(TestDatabase database, Caller caller) {
        return database.call(em -> sessions(em).begin(caller, false, false, ProviderSession.NONE).token());
    }

    private Sessions sessions(EntityManager em) {
        return new Sessions(em, current, clock, lives);
    }
}
