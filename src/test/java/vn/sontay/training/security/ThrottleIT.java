package vn.sontay.training.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class ThrottleIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    @BothDatabases
    void wrong_guesses_wait_longer_and_longer_but_only_for_the_one_who_guesses(TestDatabase database) {
        database.clear();
        for (int i = 0; i < 7; i++) {
            database.run(em -> new Throttle(em, clock).failed("sign-in|rin|10.0.0.1"));
        }
        database.run(em -> {
            Throttle throttle = new Throttle(em, clock);
            assertEquals(Duration.ofSeconds(4), throttle.waitFor("sign-in|rin|10.0.0.1", 5));
            assertEquals(Duration.ZERO, throttle.waitFor("sign-in|rin|10.0.0.2", 5));
        });
    }

    @BothDatabases
    void an_hour_without_a_failure_forgets_them_all(TestDatabase database) {
        database.clear();
        for (int i = 0; i < 20; i++) {
            database.run(em -> new Throttle(em, clock).failed("x"));
        }
        database.run(em -> assertTrue(new Throttle(em, clock).waitFor("x", 5).isPositive()));
        clock.forward(Duration.ofMinutes(61));
        database.run(em -> assertEquals(Duration.ZERO, new Throttle(em, clock).waitFor("x", 5)));
        database.run(em -> new Throttle(em, clock).failed("x"));
        database.run(em -> assertEquals(Duration.ZERO, new Throttle(em, clock).waitFor("x", 5)));
    }
}
