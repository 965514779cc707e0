package vn.sontay.training.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;

/** Writes a line for each announced change, in the change's own transaction (AUD-1). */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    void record(@Observes Changed change) {
        @Nullable
        Long unit = currentUser.concernedUnit();
        entityManager.persist(change.by() == null
                ? new AuditEntry(clock.instant(), currentUser.caller().orElse(null), currentUser.name(), change, unit)
                : new AuditEntry(clock.instant(), null, change.by(), change, unit));
    }
}
