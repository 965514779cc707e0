package vn.sontay.training.learning.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Somebody of a class asks its trainers, and takes it back (INQ-1 to INQ-3). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class InquiryService {

    static final String SUBJECT = "inquiry";
    static final int MOST_OPEN = 20;

    private static final String OPEN = """
            select count(*) as inquiries from inquiry q where q.enrolment_id = :enrolment and q.withdrawn_at is null
               and q.hidden_at is null and q.answers = 0""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Inquiries inquiries;

    @Inject
    AskedLessons lessons;

    @Inject
    CommandReceipts receipts;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the inquiry's id, of now or of the same request before
     * @throws NotFoundException when the class's course has no such lesson
     * @throws RuleException when too many of theirs are open (INQ-2)
     */
    public long ask(Ask command) {
        Constraints.check(command);
        Enrolment enrolment = access.requireOwn(
                entityManager.find(Enrolment.class, command.enrolmentId(), LockModeType.PESSIMISTIC_WRITE));
        return receipts.once(command.requestId(), "inquiry.ask", () -> askNow(enrolment, command));
    }

    private long askNow(Enrolment enrolment, Ask command) {
        if (Sql.of(entityManager, OPEN).with("enrolment", enrolment.id()).number() >= MOST_OPEN) {
            throw RuleException.at("text", "inquiry.tooMany", MOST_OPEN);
        }
        String section = command.lessonCode().isEmpty()
                ? ""
                : lessons.of(enrolment.classId(), command.lessonCode()).title(command.section());
        Inquiry inquiry = new Inquiry(enrolment.id(), command.lessonCode(), section, command.text(), clock.instant());
        entityManager.persist(inquiry);
        changes.fire(new Changed("inquiry.ask", SUBJECT, inquiry.id(), command.lessonCode()));
        return inquiry.id();
    }

    /** @throws RuleException when it is settled already (INQ-3) */
    public void withdraw(WithdrawInquiry command) {
        Inquiry inquiry = inquiries.locked(command.inquiryId());
        access.requireOwn(inquiry.enrolmentId());
        receipts.once(command.requestId(), "inquiry.withdraw", () -> {
            inquiry.requireVersion(command.version());
            inquiry.withdraw(clock.instant());
            changes.fire(new Changed("inquiry.withdraw", SUBJECT, inquiry.id(), inquiry.lessonCode()));
            return inquiry.id();
        });
    }
}
