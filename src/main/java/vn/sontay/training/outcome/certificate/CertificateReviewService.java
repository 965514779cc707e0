package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Writes down what was decided about flagged certificates (CER-13). */
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
     * The certificates themselves stay as they are, whatever is decided.
     *
     * @return how many were decided, now or by the same request before
     * @throws RuleException when one is decided already, the reason is missing, or one is the caller's own (CLS-10)
     */
    public int decide(DecideReviews command) {
        Constraints.check(command);
        return Math.toIntExact(
                receipts.once(command.requestId(), "certificate.decideReview", () -> decideNow(command)));
    }

    private long decideNow(DecideReviews command) {
        List<Certificate> certificates = locked(command.reviewIds());
        List<CertificateReview> reviews = entityManager
                .createQuery("select r from CertificateReview r where r.id in :ids order by r.id",
                        CertificateReview.class)
                .setParameter("ids", command.reviewIds()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (reviews.size() < command.reviewIds().size()) {
            throw new NotFoundException();
        }
        Map<Long, Certificate> flagged = certificates.stream()
                .collect(Collectors.toMap(Certificate::id, Function.identity()));
        String decided = reviews.stream().filter(each -> !each.isOpen())
                .map(each -> of(flagged, each).numberText()).distinct().collect(Collectors.joining(", "));
        if (!decided.isEmpty()) {
            throw RuleException.at("reviewIds", "certificate.decidedAlready", decided);
        }
        reviews.forEach(each -> decide(each, of(flagged, each), command));
        return reviews.size();
    }

    /** @return those that are flagged so, to who may decide about them, by their ids as corrections lock them */
    private List<Certificate> locked(Set<Long> reviewIds) {
        List<Certificate> found = entityManager.createQuery("""
                select c from Certificate c
                 where c.id in (select r.certificateId from CertificateReview r where r.id in :ids) order by c.id""",
                Certificate.class).setParameter("ids", reviewIds).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        found.stream().map(Certificate::classId).distinct().forEach(access::requireAdministrator);
        access.requireOthers(found.stream().map(Certificate::enrolmentId).toList());
        return found;
    }

    private void decide(CertificateReview review, Certificate certificate, DecideReviews command) {
        review.decide(command.decision(), command.reason(), clock.instant(), currentUser.name());
        changes.fire(new Changed("certificate.decideReview", "certificate", certificate.id(), certificate.numberText()
                + ", " + certificate.fullName() + ": "
                + (command.decision() == ReviewDecision.KEEP ? "giữ nguyên" : "cần thu hồi") + ". Lý do: "
                + command.reason()));
    }

    private static Certificate of(Map<Long, Certificate> flagged, CertificateReview review) {
        return Objects.requireNonNull(flagged.get(review.certificateId()));
    }
}
