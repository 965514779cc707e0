package vn.sontay.training.outcome.certificate.blank;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** What concerns blanks, as the container wires it. */
public final class BlankWiring {

    private BlankWiring() {
    }

    public static BlankService service(EntityManager entityManager, CurrentUser user, Clock clock,
            Event<Changed> changes) {
        BlankService service = new BlankService();
        service.entityManager = entityManager;
        service.access = new ClassAccess(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.trees = new UnitTrees(entityManager);
        service.currentUser = user;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    public static BlankQueries queries(EntityManager entityManager, CurrentUser user) {
        BlankQueries queries = new BlankQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, user);
        return queries;
    }
}
