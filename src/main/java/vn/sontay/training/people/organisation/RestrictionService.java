package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Lets a person's data be used for nothing, and again (ORG-19). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RestrictionService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @throws RuleException when the person is restricted already, or has gone into another record */
    public void restrict(RestrictPerson command) {
        access.requireOwnPerson(command.personId());
        Constraints.check(command);
        receipts.once(command.requestId(), "organisation.restrictPerson", () -> {
            Person person = take(command);
            person.requireStanding();
            Instant now = clock.instant();
            entityManager.persist(new Restriction(person.id(), command.reason(), now, currentUser.name()));
            mark(person, now);
            changes.fire(new Changed("organisation.restrictPerson", "person", person.id(),
                    person.fullName() + ". " + command.reason()));
            return person.id();
        });
    }

    /** @throws RuleException when the person isn't restricted, or was erased */
    public void lift(RestrictPerson command) {
        access.requireOwnPerson(command.personId());
        Constraints.check(command);
        receipts.once(command.requestId(), "organisation.liftRestriction", () -> {
            Person person = take(command);
            Restriction open = entityManager
                    .createQuery("select r from Restriction r where r.personId = :person and r.liftedAt is null",
                            Restriction.class)
                    .setParameter("person", person.id()).getResultStream().findFirst()
                    .orElseThrow(() -> new RuleException("organisation.notRestricted"));
            open.lift(command.reason(), clock.instant(), currentUser.name());
            mark(person, null);
            changes.fire(new Changed("organisation.liftRestriction", "person", person.id(),
                    person.fullName() + ". " + command.reason()));
            return person.id();
        });
    }

    /** @return whether the person's data are used for nothing */
    public boolean isRestricted(long personId) {
        access.requireOwnPerson(personId);
        return Sql.of(entityManager, "select count(*) from person where id = :id and restricted_at is not null")
                .with("id", personId).number() > 0;
    }

    private Person take(RestrictPerson command) {
        Person person = entityManager.find(Person.class, command.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NotFoundException();
        }
        person.requireVersion(command.version());
        return person;
    }

    private void mark(Person person, @Nullable Instant at) {
        entityManager.flush();
        Sql.of(entityManager, "update person set restricted_at = :at, version = version + 1 where id = :id")
                .with("at", at).with("id", person.id()).change();
    }
}
