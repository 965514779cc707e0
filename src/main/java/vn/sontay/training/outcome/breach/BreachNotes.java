package vn.sontay.training.outcome.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.NotFoundException;

/** Finds a breach for who may see it; for the beans of this feature. */
@ApplicationScoped
public class BreachNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    /** @throws NotFoundException when there is none @throws vn.sontay.training.shared.RefusedException when it is another unit's */
    BreachNote required(long breachId) {
        BreachNote note = entityManager.find(BreachNote.class, breachId);
        if (note == null) {
            throw new NotFoundException();
        }
        access.requireUnit(note.unitId());
        return note;
    }
}
