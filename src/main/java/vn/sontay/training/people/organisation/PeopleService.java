package vn.sontay.training.people.organisation;

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
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Adds people and changes what is kept of them. Accounts are another feature's business. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PeopleService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Affiliations affiliations;

    @Inject
    AlikePeople alike;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    @Inject
    Event<PersonLeaving> leaving;

    public PeopleService() {
    }

    /** For tests. */
    public PeopleService(EntityManager entityManager, Clock clock, Event<Changed> changes,
            Event<PersonLeaving> leaving) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.receipts = new CommandReceipts(entityManager, clock);
        this.affiliations = new Affiliations(entityManager, clock);
        this.alike = new AlikePeople(entityManager);
        this.clock = clock;
        this.changes = changes;
        this.leaving = leaving;
    }

    /** For tests: of somebody with that scope. */
    public static PeopleService of(EntityManager entityManager, Clock clock, Event<Changed> changes,
            Event<PersonLeaving> leaving, UnitAccess access) {
        PeopleService service = new PeopleService(entityManager, clock, changes, leaving);
        service.access = access;
        return service;
    }

    /**
     * @return the id of the new person, or of the one that this request added before
     * @throws RuleException at {@code anyway} when there is somebody alike (ORG-9); beside the field of the post that is wrong
     */
    public long add(AddPerson command) {
        Constraints.check(command);
        command.details().requireGrownUp(LocalDate.now(clock));
        return receipts.once(command.requestId(), "organisation.addPerson", () -> addNow(command));
    }

    private long addNow(AddPerson command) {
        Post post = command.post();
        requireUnit(post);
        if (post != null) {
            affiliations.requireUnit(post);
        }
        if (!command.anyway()) {
            requireNobodyAlike(command.details(), post);
        }
        Person person = new Person(command.details(), clock.instant());
        entityManager.persist(person);
        entityManager.flush();
        String unit = "";
        if (post != null) {
            affiliations.open(person.id(), post);
            unit = ", " + affiliations.describe(post);
        }
        changes.fire(new Changed("organisation.addPerson", "person", person.id(), person.fullName() + unit));
        return person.id();
    }

    /** Who administers some units adds people to these; only who administers all of them adds somebody without one. */
    private void requireUnit(@Nullable Post post) {
        if (post != null) {
            access.requireUnit(post.unit());
        } else if (!access.administered().everything()) {
            throw RuleException.at("unit", "organisation.unitRequired");
        }
    }

    private void requireNobodyAlike(PersonDetails details, @Nullable Post post) {
        List<String> found = alike.to(details, post == null ? null : Long.valueOf(post.unit()),
                LocalDate.now(clock));
        if (!found.isEmpty()) {
            throw RuleException.at("anyway", "organisation.alike", String.join(", ", found));
        }
    }

    /** Changes name, year of birth and phone number. Enrolments and certificates keep what they copied. */
    public void change(ChangePerson command) {
        Constraints.check(command);
        command.details().requireGrownUp(LocalDate.now(clock));
        receipts.once(command.requestId(), "organisation.changePerson", () -> {
            Person person = take(command.personId(), command.version());
            PersonDetails after = command.details();
            Differences differences = new Differences()
                    .add("organisation.fullName", person.fullName(), after.fullName())
                    .hide("organisation.birthYearLabel", person.birthYear(), after.birthYear())
                    .hide("organisation.phoneLabel", person.phone(), after.phone());
            person.change(after);
            changes.fire(new Changed("organisation.changePerson", "person", person.id(), person.fullName(),
                    differences));
            return person.id();
        });
    }

    /**
     * Lets the person belong to another unit, or hold another post, from a day on (ORG-2): what was before ends the day
     * before and stays known. The same first day again corrects what was entered for it.
     *
     * @throws RuleException beside {@code unit} or {@code from}: the day is missing or lies before the present post's first
     *         day, or the unit doesn't exist on that day
     */
    public void move(MovePerson command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "organisation.movePerson", () -> {
            Person person = take(command.personId(), command.version());
            Affiliations.Move move = affiliations.move(person.id(), command.newPost());
            raiseVersion(person);
            changes.fire(new Changed("organisation.movePerson", "person", person.id(),
                    person.fullName() + (move.corrected() ? ", sửa lại" : ""),
                    new Differences().add("organisation.unit", move.before(), move.after())));
            return person.id();
        });
    }

    /**
     * The person can no longer sign in or be called up; what they did stays.
     *
     * @throws RuleException when someone else's rule forbids it, such as for the last administrator (SEC-8)
     */
    public void deactivate(String requestId, long personId, long version) {
        receipts.once(requestId, "organisation.deactivatePerson", () -> {
            access.requireOwnPerson(personId);
            leaving.fire(new PersonLeaving(personId));
            Person person = take(personId, version);
            person.deactivate(clock.instant());
            changes.fire(new Changed("organisation.deactivatePerson", "person", personId, person.fullName()));
            return personId;
        });
    }

    /** The person can sign in and be called up again. */
    public void reactivate(String requestId, long personId, long version) {
        receipts.once(requestId, "organisation.reactivatePerson", () -> {
            Person person = take(personId, version);
            person.reactivate();
            changes.fire(new Changed("organisation.reactivatePerson", "person", personId, person.fullName()));
            return personId;
        });
    }

    private Person take(long personId, long version) {
        access.requireOwnPerson(personId);
        Person person = entityManager.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NotFoundException();
        }
        person.requireStanding();
        person.requireVersion(version);
        return person;
    }

    /** So that a page that was opened before the move is refused; a forced increment does nothing on a locked row. */
    private void raiseVersion(Person person) {
        Sql.of(entityManager, "update person set version = version + 1 where id = :id").with("id", person.id())
                .change();
    }

}
