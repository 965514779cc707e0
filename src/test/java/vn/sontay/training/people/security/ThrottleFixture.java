package vn.sontay.training.people.security;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import vn.sontay.training.testing.TestDatabase;

/** Gives tests a throttle. */
public final class ThrottleFixture {

    private ThrottleFixture() {
    }

    public static Throttle throttle(EntityManager entityManager, Clock clock) {
        return new Throttle(entityManager, clock);
    }

    /** @return one whose calls are transactions of their own, as the container makes them */
    static Throttle throttle(TestDatabase database, Clock time) {
        return new Throttle() {

            @Override
            public Duration take(Limit... limits) {
                return database.call(em -> new Throttle(em, time).take(limits));
            }

            @Override
            public int failures(String subject) {
                return database.call(em -> new Throttle(em, time).failures(subject));
            }

            @Override
            public void giveBack(String subject) {
                database.run(em -> new Throttle(em, time).giveBack(subject));
            }

            @Override
            public void forget(String subject) {
                database.run(em -> new Throttle(em, time).forget(subject));
            }
        };
    }
}
