package vn.sontay.training.learning.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Consumer;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** The staff of a class answer what was asked, hide it and mark it (INQ-4, INQ-6). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class InquiryAnswering {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Inquiries inquiries;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Answers, or corrects the answer that stands.
     *
     * @throws RuleException when it was taken back or is hidden
     * @throws StaleDataException when somebody else has answered it since
     */
    public void answer(AnswerInquiry command) {
        Constraints.check(command);
        change(command.requestId(), "inquiry.answer", command.inquiryId(), command.version(), inquiry -> {
            entityManager.persist(inquiry.answer(command.answer(), currentUser.name(), clock.instant()));
            tell(inquiry.answers() == 1 ? "inquiry.answer" : "inquiry.correct", inquiry, "");
        });
    }

    /** @throws RuleException when it is hidden already, was taken back, or the reason is missing */
    public void hide(HideInquiry command) {
        Constraints.check(command);
        change(command.requestId(), "inquiry.hide", command.inquiryId(), command.version(), inquiry -> {
            inquiry.hide(command.reason(), currentUser.name(), clock.instant());
            tell("inquiry.hide", inquiry, command.reason());
        });
    }

    /** @throws RuleException when it isn't hidden */
    public void showAgain(ShowInquiry command) {
        change(command.requestId(), "inquiry.show", command.inquiryId(), command.version(), inquiry -> {
            inquiry.showAgain();
            tell("inquiry.show", inquiry, "");
        });
    }

    /** Marks it as a difficulty that many have, or takes the mark away. */
    public void mark(MarkInquiry command) {
        change(command.requestId(), "inquiry.mark", command.inquiryId(), command.version(), inquiry -> {
            inquiry.mark(command.common());
            tell(inquiry.common() ? "inquiry.mark" : "inquiry.unmark", inquiry, "");
        });
    }

    private void change(String requestId, String name, long inquiryId, long version, Consumer<Inquiry> work) {
        Inquiry inquiry = inquiries.locked(inquiryId);
        access.requireStaffOfEnrolment(inquiry.enrolmentId());
        receipts.once(requestId, name, () -> {
            inquiry.requireVersion(version);
            work.accept(inquiry);
            return inquiry.id();
        });
    }

    private void tell(String action, Inquiry inquiry, String reason) {
        changes.fire(new Changed(action, InquiryService.SUBJECT, inquiry.id(),
                (inquiry.lessonCode() + " " + reason).strip()));
    }
}
