package vn.sontay.training.people.security;

import jakarta.persistence.EntityManager;

/** Who administers the whole installation, as the container puts it together. */
public final class WhoAdministers {

    private WhoAdministers() {
    }

    public static LastAdministrator of(EntityManager entityManager) {
        return new LastAdministrator(entityManager, new Sessions());
    }
}
