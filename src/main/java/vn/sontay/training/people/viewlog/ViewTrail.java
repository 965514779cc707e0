package vn.sontay.training.people.viewlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.PeopleSeen;

/** Writes a line for each page that shows others' details (VIE-1). */
@ApplicationScoped
public class ViewTrail {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Transactional
    void record(@Observes PeopleSeen seen) {
        entityManager.persist(new PersonView(currentUser.require().accountId(), clock.instant(), seen));
    }
}
