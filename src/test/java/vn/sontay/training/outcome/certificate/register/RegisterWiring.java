package vn.sontay.training.outcome.certificate.register;

import jakarta.persistence.EntityManager;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.testing.TestClock;

/** The register's queries, as the container wires them. */
public final class RegisterWiring {

    private RegisterWiring() {
    }

    public static RegisterQueries register(EntityManager entityManager, CurrentUser caller) {
        return new RegisterQueries(entityManager, caller, TestClock.at("2025-09-05T08:00"));
    }
}
