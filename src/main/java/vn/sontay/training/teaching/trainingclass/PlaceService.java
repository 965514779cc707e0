package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Gives places that are free to who waits for one, and takes people off the list (CLS-23). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PlaceService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassAccess access;

    @Inject
    ClassLocks locks;

    @Inject
    Places places;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Enrolling enrolling;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the class
     * @throws RuleException when no place is free by now, somebody else waits before them, or they can't be put into the class
     */
    public long take(TakePlace command) {
        long classId = classOf(command.waitingId());
        return receipts.once(command.requestId(), "trainingclass.takePlace", () -> {
            TrainingClass joined = locks.take(classId);
            WaitingPlace waiting = held(command.waitingId());
            if (places.free(joined) == 0) {
                throw new RuleException("trainingclass.noPlaceLeft");
            }
            if (!places.waiting(classId).getFirst().equals(waiting)) {
                throw new RuleException("trainingclass.notFirst");
            }
            enrolling.requirePossible(joined, Set.of(waiting.personId()));
            enrolling.enrol(joined, organisation.people(List.of(waiting.personId()), joined.startsOn()),
                    JoiningService.usual(joined, LocalDate.now(clock)));
            waiting.take(entityManager.createQuery(
                    "select e.id from Enrolment e where e.classId = :class and e.personId = :person", Long.class)
                    .setParameter("class", classId).setParameter("person", waiting.personId()).getSingleResult(),
                    clock.instant(), currentUser.name());
            return classId;
        });
    }

    /** @return the id of the class @throws RuleException when they don't wait any more, or no reason is given */
    public long leave(LeaveWaiting command) {
        Constraints.check(command);
        long classId = classOf(command.waitingId());
        return receipts.once(command.requestId(), "trainingclass.leaveWaiting", () -> {
            TrainingClass left = locks.take(classId);
            WaitingPlace waiting = held(command.waitingId());
            waiting.leave(command.reason(), clock.instant(), currentUser.name());
            changes.fire(new Changed("trainingclass.leaveWaiting", "class", classId, left.title() + ": "
                    + entityManager.find(Person.class, waiting.personId()).fullName() + ". " + command.reason()));
            return classId;
        });
    }

    /** @return the class in which they wait, to its administrators */
    private long classOf(long waitingId) {
        WaitingPlace found = entityManager.find(WaitingPlace.class, waitingId);
        if (found == null) {
            throw new NotFoundException();
        }
        access.requireAdministrator(found.classId());
        return found.classId();
    }

    /** @return it as it is stored now; take the class's lock first */
    private WaitingPlace held(long waitingId) {
        WaitingPlace found = entityManager.find(WaitingPlace.class, waitingId);
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        found.requireWaiting();
        return found;
    }
}
