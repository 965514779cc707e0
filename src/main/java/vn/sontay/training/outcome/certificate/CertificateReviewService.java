package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Writes down what was decided about a flagged certificate (CER-13). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateReviewService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * The certificate itself stays as it is, whatever is decided.
     *
     * @return the id of the flag
     * @throws RuleException when it is decided already, the reason is missing, or the certificate is the caller's own (CLS-10)
     */
    public long decide(DecideReview command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "certificate.decideReview", () -> decideNow(command));
    }

    private long decideNow(DecideReview command) {
        CertificateReview review = entityManager.find(CertificateReview.class, command.reviewId(),
                LockModeType.PESSIMISTIC_WRITE);
        if (review == null) {
            throw new NotFoundException();
        }
        review.requireVersion(command.version());
        Certificate certificate = entityManager.find(Certificate.class, review.certificateId());
        access.requireAdministrator(certificate.classId());
        access.requireOthers(Set.of(certificate.enrolmentId()));
        review.decide(command.decision(), command.reason(), clock.instant(), currentUser.name());
        changes.fire(new Changed("certificate.decideReview", "certificate", certificate.id(), certificate.numberText()
                + ", " + certificate.fullName() + ": "
                + (command.decision() == ReviewDecision.KEEP ? "giữ nguyên" : "cần thu hồi") + ". Lý do: "
                + command.reason().strip()));
        return review.id();
    }
}
