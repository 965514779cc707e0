package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class ThrottleIT {

    private static final Limit RIN = new Limit("sign-in|rin|10.0.0.1", 5);

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private Duration take(TestDatabase database, Limit... limits) {
        return ThrottleFixture.throttle(database, clock).take(limits);
    }

    @BothDatabases
    void wrong_guesses_wait_longer_and_longer_but_only_for_the_one_who_guesses(TestDatabase database) {
        database.clear();
        for (int i = 0; i < 5; i++) {
            assertEquals(Duration.ZERO, take(database, RIN));
        }
        for (int seconds : new int[]{4, 8, 16}) {
            assertEquals(Duration.ofSeconds(seconds), take(database, RIN));
            clock.forward(Duration.ofSeconds(seconds));
            assertEquals(Duration.ZERO, take(database, RIN));
        }
        assertEquals(Duration.ZERO, take(database, new Limit("sign-in|rin|10.0.0.2", 5)));
    }

    @BothDatabases
    void an_hour_without_a_failure_forgets_them_all(TestDatabase database) {
        database.clear();
        Limit one = new Limit("x", 1);
        take(database, one);
        assertEquals(Duration.ofSeconds(4), take(database, one));
        clock.forward(Duration.ofMinutes(61));
        assertEquals(Duration.ZERO, take(database, one));
        assertEquals(Duration.ofSeconds(4), take(database, one));
    }

    @BothDatabases
    void a_try_that_has_to_wait_for_one_reason_is_counted_for_none(TestDatabase database) {
        database.clear();
        Limit one = new Limit("one", 1);
        take(database, one);
        assertEquals(Duration.ofSeconds(4), take(database, Limit.none("all"), one));
        assertEquals(0, ThrottleFixture.throttle(database, clock).failures("all"));
    }

    @BothDatabases
    void a_right_try_is_given_back_and_those_of_others_stay(TestDatabase database) {
        database.clear();
        Throttle throttle = ThrottleFixture.throttle(database, clock);
        throttle.take(RIN);
        throttle.take(RIN);
        throttle.giveBack(RIN.subject());
        assertEquals(1, throttle.failures(RIN.subject()));
        throttle.forget(RIN.subject());
        throttle.giveBack(RIN.subject());
        assertEquals(0, throttle.failures(RIN.subject()));
    }

    @BothDatabases
    void forgotten_failures_are_thrown_away_and_others_stay(TestDatabase database) {
        database.clear();
        take(database, new Limit("old", 5));
        clock.forward(Duration.ofMinutes(61));
        take(database, new Limit("new", 5));
        database.run(em -> new OldTries(em, clock).throwAway());
        long left = database
                .call(em -> em.createQuery("select count(f) from FailureCount f", Long.class).getSingleResult());
        assertEquals(1, left);
        assertEquals(1, ThrottleFixture.throttle(database, clock).failures("new"));
    }

    @BothDatabases
    void of_forty_at_once_no_more_are_let_through_than_are_free(TestDatabase database) {
        database.clear();
        Limit account = new Limit("sign-in|rin", 20);
        List<Duration> waits = AtOnce.times(40, number -> take(database, RIN, account, Limit.none("address|10.0.0.1")));
        assertEquals(5, waits.stream().filter(Duration::isZero).count());
        assertEquals(5, ThrottleFixture.throttle(database, clock).failures("address|10.0.0.1"));
        List<Duration> others = AtOnce.times(40,
                number -> take(database, new Limit("sign-in|rin|10.0.1." + number, 5), account));
        assertEquals(15, others.stream().filter(Duration::isZero).count());
    }
}
