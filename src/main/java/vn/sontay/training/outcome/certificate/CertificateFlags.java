package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.grading.ResultsExamined;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.teaching.trainingclass.GroundsCorrected;
import vn.sontay.training.teaching.trainingclass.PaperGrounds;
import vn.sontay.training.teaching.trainingclass.PapersExamined;

/**
 * Watches over what was issued: tells who is about to correct something that certificates stand on it, and flags them when it
 * was corrected, in the correction's own transaction (CER-12, CER-14).
 */
@ApplicationScoped
public class CertificateFlags {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Grounds grounds;

    @Inject
    Event<Changed> changes;

    protected CertificateFlags() {
    }

    /** For tests. */
    CertificateFlags(EntityManager entityManager, Grounds grounds, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.grounds = grounds;
        this.changes = changes;
    }

    /** Says who has a certificate. */
    void answer(@Observes ResultsExamined examined) {
        live(examined.enrolmentIds()).forEach(each -> examined.issued(each.enrolmentId(), each.numberText()));
    }

    /** Says which certificates stand on what is about to be corrected, and on what they stand where that is asked. */
    void answer(@Observes PapersExamined examined) {
        List<Certificate> issued = entityManager.createQuery("""
                select c from Certificate c where c.classId = :class and c.liveKey = 0
                 order by c.forYear, c.register, c.serial""", Certificate.class)
                .setParameter("class", examined.classId()).getResultStream()
                .filter(each -> examined.concerns(each.enrolmentId())).toList();
        (examined.isNamed() ? issued.stream().map(CertificateFlags::named).toList() : grounds.of(issued))
                .forEach(examined::issued);
    }

    private static PaperGrounds named(Certificate each) {
        return new PaperGrounds(each.id(), each.enrolmentId(), each.numberText(), each.fullName(), Map.of());
    }

    /** Raises the flags for tests that were marked anew. */
    void flag(@Observes ResultsRegraded regraded) {
        Map<Long, RegradedAttempt> attempts = regraded.attempts().stream()
                .collect(Collectors.toMap(RegradedAttempt::attemptId, Function.identity()));
        for (Certificate certificate : live(
                regraded.attempts().stream().map(RegradedAttempt::enrolmentId).collect(Collectors.toSet()))) {
            Long recorded = certificate.recordedAttempt();
            RegradedAttempt attempt = recorded == null ? null : attempts.get(recorded);
            if (attempt != null) {
                flag(certificate, new CertificateReview(certificate.id(), regraded, attempt));
            }
        }
    }

    /** Raises the flags of those that stand on something else now. */
    void flag(@Observes GroundsCorrected corrected) {
        Map<Long, PaperGrounds> before = corrected.before().stream()
                .collect(Collectors.toMap(PaperGrounds::paperId, Function.identity()));
        Map<Long, Certificate> certificates = live(
                corrected.before().stream().map(PaperGrounds::enrolmentId).collect(Collectors.toSet())).stream()
                .filter(each -> before.containsKey(each.id()))
                .collect(Collectors.toMap(Certificate::id, Function.identity()));
        for (PaperGrounds now : grounds.of(certificates.values())) {
            GroundsChange change = GroundsChange.of(Objects.requireNonNull(before.get(now.paperId())), now);
            if (!change.isNone()) {
                flag(Objects.requireNonNull(certificates.get(now.paperId())),
                        new CertificateReview(now.paperId(), corrected, change));
            }
        }
    }

    private void flag(Certificate certificate, CertificateReview review) {
        entityManager.persist(review);
        changes.fire(new Changed("certificate.flag", "certificate", certificate.id(), certificate.numberText() + ", "
                + certificate.fullName() + ": cần xem xét. " + review.told()));
    }

    private List<Certificate> live(Collection<Long> enrolmentIds) {
        List<Long> ids = List.copyOf(enrolmentIds);
        List<Certificate> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            found.addAll(entityManager.createQuery(
                    "select c from Certificate c where c.enrolmentId in :ids and c.liveKey = 0",
                    Certificate.class).setParameter("ids", ids.subList(i, Math.min(ids.size(), i + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
