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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.PersonOnDay;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.security.TraineeRole;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;

/** Puts people into classes and takes them out (CLS-1, CLS-2). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class EnrolmentService {

    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassAccess access;

    @Inject
    UnitAccess units;

    @Inject
    ClassLocks locks;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TraineeRole traineeRole;

    @Inject
    Corrections corrections;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Enrols all of them, or nobody. Whoever has an account gets the trainee's role; nobody needs one.
     *
     * @return how many were enrolled, now or by the same request before
     * @throws RuleException when someone is in the class already, was in it, teaches it, or is deactivated
     */
    public int enrol(String requestId, long classId, Collection<Long> personIds) {
        access.requireAdministrator(classId);
        return Math.toIntExact(receipts.once(requestId, "trainingclass.enrol",
                () -> enrolNow(classId, new LinkedHashSet<>(personIds))));
    }

    private int enrolNow(long classId, Set<Long> personIds) {
        if (personIds.isEmpty()) {
            throw RuleException.at("people", "trainingclass.nobodyChosen");
        }
        if (personIds.size() > MOST_AT_ONCE) {
            throw RuleException.at("people", "trainingclass.tooManyChosen", MOST_AT_ONCE);
        }
        units.requirePeople(personIds);
        TrainingClass joined = locks.take(classId);
        requireNotThere(classId, personIds);
        requireNoTrainer(joined, personIds);
        requireActive(personIds);
        for (PersonOnDay person : organisation.people(personIds, joined.startsOn())) {
            Enrolment enrolment = new Enrolment(classId, enrollee(person), clock.instant(),
                    currentUser.name());
            entityManager.persist(enrolment);
            changes.fire(new Changed("trainingclass.enrol", "enrolment", enrolment.id(),
                    person.fullName() + ": " + joined.title()));
        }
        traineeRole.grant(personIds);
        return personIds.size();
    }

    private void requireNotThere(long classId, Set<Long> personIds) {
        List<Enrolment> there = entityManager
                .createQuery("select e from Enrolment e where e.classId = :id and e.personId in :people",
                        Enrolment.class)
                .setParameter("id", classId).setParameter("people", personIds).getResultList();
        refuseIfAny("trainingclass.alreadyEnrolled",
                there.stream().filter(Enrolment::isActive).map(Enrolment::fullName).toList());
        refuseIfAny("trainingclass.wasWithdrawn", there.stream().map(Enrolment::fullName).toList());
    }

    /** CLS-9. */
    private void requireNoTrainer(TrainingClass joined, Set<Long> personIds) {
        Set<Long> teaching = joined.trainerIds().stream().filter(personIds::contains).collect(Collectors.toSet());
        if (!teaching.isEmpty()) {
            refuseIfAny("trainingclass.teaches", entityManager
                    .createQuery("select p.fullName from Person p where p.id in :people", String.class)
                    .setParameter("people", teaching).getResultList());
        }
    }

    private void requireActive(Set<Long> personIds) {
        List<Person> people = entityManager
                .createQuery("select p from Person p where p.id in :people order by p.id", Person.class)
                .setParameter("people", personIds).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (people.size() < personIds.size()) {
            throw new NotFoundException();
        }
        people.forEach(Person::requireStanding);
        refuseIfAny("trainingclass.deactivated",
                people.stream().filter(person -> !person.isActive()).map(Person::fullName).toList());
    }

    private static void refuseIfAny(String key, List<String> names) {
        if (!names.isEmpty()) {
            throw RuleException.at("people", key, names.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static Enrollee enrollee(PersonOnDay person) {
        String unit = person.unitLabel();
        return new Enrollee(person.personId(), person.fullName(), person.birthYear(), person.unitId(),
                unit.length() <= Enrolment.UNIT_LENGTH ? unit : unit.substring(0, Enrolment.UNIT_LENGTH),
                person.jobTitle());
    }

    /** @throws RuleException when the person has left already, the day isn't possible, no reason is given, or papers stand
     *     on it and that isn't confirmed */
    public void withdraw(WithdrawPerson command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "trainingclass.withdraw", () -> withdrawNow(command));
    }

    private long withdrawNow(WithdrawPerson command) {
        Enrolment enrolment = mine(command.enrolmentId());
        TrainingClass left = locks.take(enrolment.classId());
        enrolment.requireVersion(command.version());
        LocalDate today = LocalDate.now(clock);
        LocalDate enrolledOn = LocalDate.ofInstant(enrolment.enrolledAt(), TimeSource.ZONE);
        LocalDate earliest = enrolledOn.isBefore(left.startsOn()) ? enrolledOn : left.startsOn();
        if (command.on().isAfter(today) || command.on().isBefore(earliest)) {
            throw RuleException.at("on", "trainingclass.withdrawalDay", Dates.day(earliest), Dates.day(today));
        }
        List<ConcernedPaper> papers = corrections.begin(left.id(), Set.of(enrolment.id()), command.confirmed());
        enrolment.withdraw(command.on(), command.reason());
        entityManager.persist(new Withdrawal(command, clock.instant(), currentUser.name()));
        changes.fire(new Changed("trainingclass.withdraw", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + left.title() + ", " + Dates.day(command.on()) + ". " + command.reason()));
        corrections.done(papers, "Rút khỏi lớp từ " + Dates.day(command.on()) + ". Lý do: " + command.reason());
        return enrolment.id();
    }

    /** @throws RuleException when the person is in the class or teaches it by now, no reason is given, or papers stand on it and
     *     that isn't confirmed */
    public void takeBack(TakeBackPerson command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "trainingclass.takeBack", () -> takeBackNow(command));
    }

    private long takeBackNow(TakeBackPerson command) {
        Enrolment enrolment = mine(command.enrolmentId());
        TrainingClass joined = locks.take(enrolment.classId());
        enrolment.requireVersion(command.version());
        if (joined.trainerIds().contains(enrolment.personId())) {
            throw new RuleException("trainingclass.teachesNow");
        }
        enrolment.requireNoTwin();
        List<ConcernedPaper> papers = corrections.begin(joined.id(), Set.of(enrolment.id()), command.confirmed());
        LocalDate left = enrolment.withdrawnOn();
        enrolment.takeBack();
        entityManager.createQuery("select w from Withdrawal w where w.enrolmentId = :id and w.undoneAt is null",
                Withdrawal.class).setParameter("id", enrolment.id()).getSingleResult()
                .undo(command.reason(), clock.instant(), currentUser.name());
        traineeRole.grant(Set.of(enrolment.personId()));
        changes.fire(new Changed("trainingclass.takeBack", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + joined.title() + ". " + command.reason(),
                new Differences().add("trainingclass.withdrawOn", left, null)));
        corrections.done(papers, "Nhận lại vào lớp. Lý do: " + command.reason());
        return enrolment.id();
    }

    /** @return the enrolment, to the administrators of its class */
    private Enrolment mine(long enrolmentId) {
        Enrolment enrolment = entityManager.find(Enrolment.class, enrolmentId);
        if (enrolment == null) {
            throw new NotFoundException();
        }
        access.requireAdministrator(enrolment.classId());
        return enrolment;
    }
}
