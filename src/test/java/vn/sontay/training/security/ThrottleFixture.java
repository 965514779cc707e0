package vn.sontay.training.security;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Gives other features' tests a throttle. */
public final class ThrottleFixture {

    private ThrottleFixture() {
    }

    public static Throttle throttle(EntityManager entityManager, Clock clock) {
        return new Throttle(entityManager, clock);
    }
}
