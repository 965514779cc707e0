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
import java.util.List;
import java.util.Optional;
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

    @Inject
    Event<RestrictionExamined> examinations;

    @Inject
    Event<PersonRestricted> restrictions;

    /**
     * @throws RuleException when the person is restricted already, or has gone into another record; beside {@code confirmed} when they are in
     *     something that ends with it and that isn't confirmed
     */
    public void restrict(RestrictPerson command) {
        access.requireOwnPerson(command.personId());
        Constraints.check(command);
        receipts.once(command.requestId(), "organisation.restrictPerson", () -> {
            List<String> ending = examined(command.personId(), null, true);
            Person person = take(command);
            person.requireStanding();
            if (!ending.isEmpty() && !command.confirmed()) {
                throw RuleException.at("confirmed", "organisation.restrictUnconfirmed");
            }
            Instant now = clock.instant();
            Restriction made = new Restriction(person.id(), command.reason(), now, currentUser.name());
            entityManager.persist(made);
            mark(person, now);
            restrictions.fire(new PersonRestricted(person.id(), made.id(), false, now, currentUser.name()));
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
            Long known = open(command.personId()).map(Restriction::id).orElse(null);
            if (known != null) {
                examined(command.personId(), known, true);
            }
            Person person = take(command);
            Restriction open = open(person.id()).orElseThrow(() -> new RuleException("organisation.notRestricted"));
            Instant now = clock.instant();
            open.lift(command.reason(), now, currentUser.name());
            mark(person, null);
            restrictions.fire(new PersonRestricted(person.id(), open.id(), true, now, currentUser.name()));
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

    /** @return what the person is in, which ends when they are restricted; or, while they are, what they would be in again */
    public List<String> concerned(long personId) {
        access.requireOwnPerson(personId);
        return examined(personId, open(personId).map(Restriction::id).orElse(null), false);
    }

    private List<String> examined(long personId, @Nullable Long restrictionId, boolean held) {
        RestrictionExamined asked = new RestrictionExamined(personId, restrictionId, held);
        examinations.fire(asked);
        return asked.lines();
    }

    private Optional<Restriction> open(long personId) {
        return entityManager
                .createQuery("select r from Restriction r where r.personId = :person and r.liftedAt is null",
                        Restriction.class)
                .setParameter("person", personId).getResultStream().findFirst();
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
