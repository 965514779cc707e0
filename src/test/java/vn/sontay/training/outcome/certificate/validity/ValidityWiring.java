package vn.sontay.training.outcome.certificate.validity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.CurrentUser;

/** The queries about what expires, as the container wires them. */
public final class ValidityWiring {

    private ValidityWiring() {
    }

    public static ExpiringQueries queries(EntityManager entityManager, CurriculumCatalogue curriculum,
            CurrentUser user, Clock clock) {
        ExpiringQueries queries = new ExpiringQueries();
        queries.entityManager = entityManager;
        queries.curriculum = curriculum;
        queries.currentUser = user;
        queries.clock = clock;
        return queries;
    }
}
