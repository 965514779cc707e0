package vn.sontay.training.learning.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** What writing into a diary is, whoever writes. For use cases that check permission themselves. */
@ApplicationScoped
public class DiaryKeeping {

    private static final int MOST_ENTRIES = 300;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FieldClasses classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected DiaryKeeping() {
    }

    /** For tests. */
    DiaryKeeping(EntityManager entityManager, FieldClasses classes, CurrentUser currentUser, Clock clock,
            Event<Changed> changes) {
        this.entityManager = entityManager;
        this.classes = classes;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    /** Locks whose diary it is before anything is read, so that a sign-off at the same instant sees one sum. */
    Enrolment lock(long enrolmentId) {
        Enrolment enrolment = entityManager.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE);
        if (enrolment == null) {
            throw new NotFoundException();
        }
        return enrolment;
    }

    /** @return the entry, with its person's diary locked */
    DiaryEntry entry(long entryId) {
        DiaryEntry entry = entityManager.find(DiaryEntry.class, entryId);
        if (entry == null) {
            throw new NotFoundException();
        }
        lock(entry.enrolmentId());
        entityManager.refresh(entry);
        return entry;
    }

    /** @return the id of the new entry */
    long record(Enrolment enrolment, EntryDetails details, boolean fromPaper) {
        FieldClass field = classes.of(enrolment.classId());
        field.window().require(details.doneOn(), LocalDate.now(clock));
        DiaryEntry entry = new DiaryEntry(enrolment.id(), field.task().code(), details, fromPaper, currentUser.name(),
                clock.instant());
        if (entries(enrolment) >= MOST_ENTRIES) {
            throw new RuleException("fieldwork.diaryFull", MOST_ENTRIES);
        }
        entityManager.persist(entry);
        changes.fire(new Changed(fromPaper ? "fieldwork.recordFromPaper" : "fieldwork.record", "enrolment",
                enrolment.id(), told(enrolment, entry) + ", " + field.title()));
        return entry.id();
    }

    private long entries(Enrolment enrolment) {
        return entityManager
                .createQuery("select count(d) from DiaryEntry d where d.enrolmentId = :id", Long.class)
                .setParameter("id", enrolment.id()).getSingleResult();
    }

    /** @return the id of the entry */
    long withdraw(DiaryEntry entry, WithdrawEntry command) {
        entry.requireVersion(command.version());
        entry.withdraw(command.reason(), currentUser.name(), clock.instant());
        changes.fire(new Changed("fieldwork.withdraw", "enrolment", entry.enrolmentId(),
                told(lock(entry.enrolmentId()), entry)));
        return entry.id();
    }

    private static String told(Enrolment enrolment, DiaryEntry entry) {
        return enrolment.fullName() + ": " + Dates.day(entry.doneOn()) + ", " + entry.turns() + " lượt, "
                + entry.minutes() + " phút";
    }
}
