package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Keeps which items of one person's check-list are met, and signs the task off once all are (PRG-8, PRG-9). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ChecklistService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    SignOffs signOffs;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Keeps what is met so far.
     *
     * @return the id of the save, of now or of the first time
     * @throws RuleException when the task is signed off, the person has left, or the day or note isn't possible
     * @throws StaleDataException when somebody else has saved it since, or the list has changed
     */
    public long save(SaveChecklist command) {
        Constraints.check(command);
        Enrolment enrolment = own(command);
        return receipts.once(command.requestId(), "progress.saveChecklist",
                () -> saveNow(roster.heading(enrolment.classId()), enrolment, command).id());
    }

    /**
     * Keeps that all is met, and signs the task off on the same day.
     *
     * @return the id of the save, of now or of the first time
     * @throws RuleException also when an item isn't met, or the task's diary holds too little (PRG-10)
     */
    public long confirm(SaveChecklist command) {
        Constraints.check(command);
        Enrolment enrolment = own(command);
        return receipts.once(command.requestId(), "progress.confirmChecklist", () -> {
            ClassHeading heading = roster.heading(enrolment.classId());
            PracticeTask task = signOffs.task(heading, command.practiceCode());
            if (!command.met().containsAll(task.checklist())) {
                throw RuleException.at("met", "progress.notAllMet",
                        task.checklist().stream().filter(item -> !command.met().contains(item)).count());
            }
            PracticeCheck saved = saveNow(heading, enrolment, command);
            signOffs.add(heading, task, List.of(enrolment), command.signedOn(), "met");
            return saved.id();
        });
    }

    private Enrolment own(SaveChecklist command) {
        Enrolment enrolment = signOffs.lock(Set.of(command.enrolmentId())).getFirst();
        access.requireJudge(enrolment.id());
        return enrolment;
    }

    private PracticeCheck saveNow(ClassHeading heading, Enrolment enrolment, SaveChecklist command) {
        PracticeTask task = signOffs.task(heading, command.practiceCode());
        if (!task.checklist().containsAll(command.met())) {
            throw new StaleDataException();
        }
        signOffs.requirePossible(heading, command.signedOn());
        SignOffs.requirePresent(List.of(enrolment), "met");
        if (!signOffs.signed(List.of(enrolment), task.code()).isEmpty()) {
            throw RuleException.at("met", "progress.alreadySigned");
        }
        int last = last(command);
        if (last != command.seen()) {
            throw new StaleDataException();
        }
        List<String> met = task.checklist().stream().filter(command.met()::contains).toList();
        PracticeCheck saved = new PracticeCheck(command, last + 1, task.checklist().size(), met, currentUser.name(),
                clock.instant());
        entityManager.persist(saved);
        changes.fire(new Changed("progress.saveChecklist", "enrolment", enrolment.id(),
                enrolment.fullName() + ": " + task.title() + ", " + met.size() + "/" + task.checklist().size()
                        + " mục, " + Dates.day(command.signedOn())));
        return saved;
    }

    private int last(SaveChecklist command) {
        return entityManager.createQuery("""
                select coalesce(max(c.ordinal), 0) from PracticeCheck c
                 where c.enrolmentId = :id and c.practiceCode = :code""", Integer.class)
                .setParameter("id", command.enrolmentId()).setParameter("code", command.practiceCode())
                .getSingleResult();
    }
}
