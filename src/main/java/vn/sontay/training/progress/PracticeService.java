package vn.sontay.training.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.curriculum.CurriculumCatalogue;
import vn.sontay.training.curriculum.PracticeTask;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.trainingclass.ClassAccess;
import vn.sontay.training.trainingclass.Enrolment;

/** Trainers sign practice tasks off and take sign-offs back (PRG-4, PRG-5). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PracticeService {

    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Signs a task off for all of them, or for nobody. Whoever has it already keeps the sign-off they have.
     *
     * @return how many sign-offs were added, now or by the same request before
     * @throws RuleException when nobody is chosen, someone has left, or the day isn't possible
     */
    public int signOff(SignOffPractice command) {
        List<Enrolment> enrolments = lock(command.enrolmentIds());
        long classId = enrolments.getFirst().classId();
        access.requireStaff(classId);
        return Math.toIntExact(receipts.once(command.requestId(), "progress.signOff",
                () -> signOffNow(roster.heading(classId), enrolments, command)));
    }

    /** Locked before anything is read, so that of two at the same instant the second sees what the first did. */
    private List<Enrolment> lock(Set<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            throw RuleException.at("people", "progress.nobodyChosen");
        }
        if (enrolmentIds.size() > MOST_AT_ONCE) {
            throw RuleException.at("people", "progress.tooManyChosen", MOST_AT_ONCE);
        }
        List<Enrolment> enrolments = entityManager
                .createQuery("select e from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
                .setParameter("ids", enrolmentIds).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (enrolments.size() < enrolmentIds.size()
                || enrolments.stream().map(Enrolment::classId).distinct().count() != 1) {
            throw new NotFoundException();
        }
        return enrolments;
    }

    private int signOffNow(ClassHeading heading, List<Enrolment> enrolments, SignOffPractice command) {
        PracticeTask task = catalogue.current().course(heading.courseCode())
                .flatMap(course -> course.practiceTask(command.practiceCode())).orElseThrow(NotFoundException::new);
        requirePossible(heading, command.signedOn());
        requirePresent(enrolments);
        Set<Long> signed = new HashSet<>(entityManager.createQuery("""
                select s.enrolmentId from PracticeSignOff s
                 where s.enrolmentId in :ids and s.practiceCode = :code and s.liveKey = 0""", Long.class)
                .setParameter("ids", command.enrolmentIds()).setParameter("code", task.code()).getResultList());
        List<Enrolment> added = enrolments.stream().filter(each -> !signed.contains(each.id())).toList();
        added.forEach(enrolment -> add(enrolment, task, command.signedOn()));
        return added.size();
    }

    private void requirePossible(ClassHeading heading, LocalDate signedOn) {
        LocalDate today = LocalDate.now(clock);
        if (signedOn.isBefore(heading.startsOn()) || signedOn.isAfter(today)) {
            throw RuleException.at("signedOn", "progress.signedOnDay", Dates.day(heading.startsOn()),
                    Dates.day(today));
        }
    }

    private static void requirePresent(List<Enrolment> enrolments) {
        String left = enrolments.stream().filter(each -> !each.isActive()).map(Enrolment::fullName).sorted()
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            throw RuleException.at("people", "progress.haveLeft", left);
        }
    }

    private void add(Enrolment enrolment, PracticeTask task, LocalDate signedOn) {
        entityManager.persist(new PracticeSignOff(enrolment.id(), task.code(), signedOn, currentUser.name(),
                clock.instant()));
        changes.fire(new Changed("progress.signOff", "enrolment", enrolment.id(),
                enrolment.fullName() + ": " + task.title() + ", " + Dates.day(signedOn)));
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing */
    public void withdraw(WithdrawSignOff command) {
        PracticeSignOff signOff = entityManager.find(PracticeSignOff.class, command.signOffId(),
                LockModeType.PESSIMISTIC_WRITE);
        if (signOff == null) {
            throw new NotFoundException();
        }
        access.requireStaffOfEnrolment(signOff.enrolmentId());
        receipts.once(command.requestId(), "progress.withdrawSignOff", () -> withdrawNow(signOff, command));
    }

    private long withdrawNow(PracticeSignOff signOff, WithdrawSignOff command) {
        signOff.requireVersion(command.version());
        signOff.withdraw(command.reason(), currentUser.name(), clock.instant());
        Enrolment enrolment = entityManager.find(Enrolment.class, signOff.enrolmentId());
        changes.fire(new Changed("progress.withdrawSignOff", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + title(enrolment, signOff.practiceCode()) + ", " + Dates.day(signOff.signedOn()) + ". "
                + command.reason()));
        return signOff.id();
    }

    private String title(Enrolment enrolment, String practiceCode) {
        return catalogue.current().course(roster.heading(enrolment.classId()).courseCode())
                .flatMap(course -> course.practiceTask(practiceCode)).map(PracticeTask::title).orElse(practiceCode);
    }
}
