package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.Person;
import vn.sontay.training.people.organisation.PersonOnDay;
import vn.sontay.training.people.security.TraineeRole;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Makes enrolments, and the places in the queue for one. For use cases that have checked permission and hold the class. */
@ApplicationScoped
class Enrolling {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Places places;

    @Inject
    TraineeRole traineeRole;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected Enrolling() {
    }

    /**
     * @param people as they are on the first day of the class (CLS-2)
     * @param joinedOn from which day, where that is after the first day of the class
     */
    void enrol(TrainingClass joined, List<PersonOnDay> people, @Nullable LocalDate joinedOn) {
        for (PersonOnDay person : people) {
            Enrolment enrolment = new Enrolment(joined.id(), enrollee(person), joinedOn, clock.instant(),
                    currentUser.name());
            entityManager.persist(enrolment);
            changes.fire(new Changed("trainingclass.enrol", "enrolment", enrolment.id(),
                    person.fullName() + ": " + joined.title()));
        }
        traineeRole.grant(people.stream().map(PersonOnDay::personId).collect(Collectors.toSet()));
    }

    /** @return who is in a class and can be put into a new one too: not who teaches it, or was deactivated */
    List<Long> peopleOf(long fromClassId, TrainingClass to) {
        return Sql.of(entityManager, """
                select e.person_id from enrolment e join person p on p.id = e.person_id
                 where e.class_id = :class and e.withdrawn_on is null and p.deactivated_at is null
                   and p.restricted_at is null
                 order by p.sort_key, e.id""").with("class", fromClassId).rows(row -> row.id("person_id")).stream()
                .filter(person -> !to.trainerIds().contains(person)).toList();
    }

    /** Lets them wait for a place, in that order, behind who waits already. */
    void queue(TrainingClass joined, List<Long> personIds) {
        for (long person : personIds) {
            WaitingPlace waiting = new WaitingPlace(joined.id(), person, clock.instant(), currentUser.name());
            entityManager.persist(waiting);
            changes.fire(new Changed("trainingclass.wait", "class", joined.id(), joined.title() + ": "
                    + entityManager.find(Person.class, person).fullName()));
        }
    }

    /** @throws RuleException when someone can't be put into the class, or is or waits there */
    void requireNew(TrainingClass joined, Set<Long> personIds) {
        requireNotThere(joined.id(), personIds);
        refuseIfAny("trainingclass.alreadyWaiting", names(places.waiting(joined.id(), personIds)));
        requireNoTrainer(joined, personIds);
        requireActive(personIds);
    }

    /** @throws RuleException when someone who waits can't be put into the class by now */
    void requirePossible(TrainingClass joined, Set<Long> personIds) {
        requireNotThere(joined.id(), personIds);
        requireNoTrainer(joined, personIds);
        requireActive(personIds);
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
        refuseIfAny("trainingclass.teaches", names(teaching(joined, personIds)));
    }

    /** @throws RuleException when that person's data are used for nothing (ORG-19) */
    void requireUsed(long personId) {
        entityManager.find(Person.class, personId).requireStanding();
    }

    /** @return whether one of the people teaches the class, or is named for one of its sessions */
    boolean teaches(TrainingClass joined, Set<Long> personIds) {
        return !teaching(joined, personIds).isEmpty();
    }

    private List<Long> teaching(TrainingClass joined, Set<Long> personIds) {
        return Sql.of(entityManager, "select p.id from person p where p.id in (:people) and "
                + WhoTeaches.condition(":class", "p.id")).with("people", personIds).with("class", joined.id())
                .rows(row -> row.id("id"));
    }

    private List<String> names(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : entityManager.createQuery("select p.fullName from Person p where p.id in :people", String.class)
                        .setParameter("people", personIds).getResultList();
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
}
