package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.OrganisationQueries;
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
    Enrolling enrolling;

    @Inject
    Places places;

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
     * Enrols all of them, or nobody; those for whom no place is left wait for one, where that is said. Whoever has an account gets the
     * trainee's role; nobody needs one.
     *
     * @return how many were enrolled, now or by the same request before; the others wait
     * @throws RuleException when someone is in the class already, was in it, waits, teaches it, or is deactivated, or there aren't places
     *     enough and nobody is to wait
     */
    public int enrol(EnrolPeople command) {
        access.requireAdministrator(command.classId());
        return Math.toIntExact(receipts.once(command.requestId(), "trainingclass.enrol", () -> enrolNow(command)));
    }

    /** @return whether somebody can be put into the class who doesn't wait for a place */
    public boolean hasPlace(long classId) {
        access.requireAdministrator(classId);
        return places.freeForNew(entityManager.find(TrainingClass.class, classId)) > 0;
    }

    private int enrolNow(EnrolPeople command) {
        List<Long> people = command.people();
        if (people.isEmpty()) {
            throw RuleException.at("people", "trainingclass.nobodyChosen");
        }
        if (people.size() > MOST_AT_ONCE) {
            throw RuleException.at("people", "trainingclass.tooManyChosen", MOST_AT_ONCE);
        }
        units.requirePeople(Set.copyOf(people));
        TrainingClass joined = locks.take(command.classId());
        enrolling.requireNew(joined, Set.copyOf(people));
        LocalDate today = LocalDate.now(clock);
        LocalDate said = command.joinedOn();
        LocalDate from = said == null || joined.startsOn().isAfter(today)
                ? JoiningService.usual(joined, today)
                : JoiningService.possible(joined, said, today);
        int free = places.freeForNew(joined);
        if (free < people.size() && !command.queued()) {
            throw RuleException.at("queued", "trainingclass.noPlaces", free, people.size());
        }
        int fit = Math.min(free, people.size());
        enrolling.enrol(joined, organisation.people(people.subList(0, fit), joined.startsOn()), from);
        enrolling.queue(joined, people.subList(fit, people.size()));
        return fit;
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

    /** @throws RuleException when the person is in the class or teaches it by now, their data are used for nothing, no reason is given, or papers stand on it and
     *     that isn't confirmed */
    public void takeBack(TakeBackPerson command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "trainingclass.takeBack", () -> takeBackNow(command));
    }

    private long takeBackNow(TakeBackPerson command) {
        Enrolment enrolment = mine(command.enrolmentId());
        TrainingClass joined = locks.take(enrolment.classId());
        enrolment.requireVersion(command.version());
        if (enrolling.teaches(joined, Set.of(enrolment.personId()))) {
            throw new RuleException("trainingclass.teachesNow");
        }
        if (places.free(joined) == 0) {
            throw new RuleException("trainingclass.noPlaceBack");
        }
        enrolment.requireNoTwin();
        enrolling.requireUsed(enrolment.personId());
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
