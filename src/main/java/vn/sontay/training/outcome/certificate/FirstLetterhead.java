package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.people.security.UnitOpened;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Dates;

/** Gives a unit that begins to use the system its letterhead (SEC-17), in the same transaction. */
@ApplicationScoped
public class FirstLetterhead {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Changed> changes;

    void begin(@Observes UnitOpened event) {
        IssuerDetails details = new IssuerDetails(event.letterhead(), null, event.place(), event.from(), null);
        Issuer added = new Issuer(event.unitId(), details);
        entityManager.persist(added);
        changes.fire(new Changed("certificate.addIssuer", "issuer", added.id(),
                details.name() + ", " + details.place() + ", " + Dates.day(details.validFrom())));
    }
}
