package vn.sontay.training.outcome.certificate.layout;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;

/** The service of the paper's layout, as the container wires it. */
public final class LayoutWiring {

    private LayoutWiring() {
    }

    public static LayoutService service(EntityManager entityManager, CurrentUser user, Clock clock,
            Event<Changed> changes) {
        LayoutService service = new LayoutService();
        service.entityManager = entityManager;
        service.access = new UnitAccess(entityManager, user, clock);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.layouts = new Layouts(entityManager);
        service.changes = changes;
        return service;
    }
}
