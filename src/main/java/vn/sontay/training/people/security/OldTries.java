package vn.sontay.training.people.security;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import vn.sontay.training.shared.JobWatch;
import vn.sontay.training.shared.database.Sql;

/** Throws away once an hour what nobody asks for any more: failures that are forgotten (SEC-3), browsers not known (SEC-12) or remembered (SFA-6) any more. */
@Singleton
@Interceptors(JobWatch.class)
public class OldTries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    public OldTries() {
    }

    /** For tests. */
    OldTries(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Every node does it; what is gone is gone. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void throwAway() {
        Instant now = clock.instant();
        entityManager.createQuery("delete from FailureCount f where f.lastFailure < :then")
                .setParameter("then", now.minus(FailureCount.MEMORY)).executeUpdate();
        Sql.of(entityManager, "delete from known_device where expires_at <= :expiresAt").with("expiresAt", now)
                .change();
        Sql.of(entityManager, "delete from remembered_device where expires_at <= :expiresAt").with("expiresAt", now)
                .change();
    }
}
