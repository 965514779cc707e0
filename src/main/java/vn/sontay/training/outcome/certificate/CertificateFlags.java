package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.grading.ResultsExamined;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.outcome.completion.RulesChanged;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.GroundsCorrected;
import vn.sontay.training.teaching.trainingclass.PapersExamined;

/**
 * Watches over what was issued: tells who is about to correct something that certificates stand on it, and when it was corrected,
 * flags those whose ground no longer holds, and takes the flag off those whose ground holds again, in the correction's own
 * transaction (CER-12, CER-14).
 */
@ApplicationScoped
public class CertificateFlags {

    /** Certificates by an attribute. */
    private record Chosen(String by, Collection<Long> ids) {
    }

    /** What was corrected, when and by whom. */
    record Cause(String text, Instant at, String by) {
    }

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Grounds grounds;

    @Inject
    Event<Changed> changes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected CertificateFlags() {
    }

    /** For tests. */
    CertificateFlags(EntityManager entityManager, Grounds grounds, Event<Changed> changes, CurrentUser currentUser,
            Clock clock) {
        this.entityManager = entityManager;
        this.grounds = grounds;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Says who has a certificate. */
    void answer(@Observes ResultsExamined examined) {
        live(ofEnrolments(examined.enrolmentIds()), LockModeType.NONE)
                .forEach(each -> examined.issued(each.enrolmentId(), each.numberText()));
    }

    /** Says which certificates stand on what is about to be corrected. */
    void answer(@Observes PapersExamined examined) {
        entityManager.createQuery("""
                select c from Certificate c where c.classId = :class and c.liveKey = 0
                 order by c.forYear, c.register, c.serial""", Certificate.class)
                .setParameter("class", examined.classId()).getResultStream()
                .filter(each -> examined.concerns(each.enrolmentId()))
                .forEach(each -> examined.issued(new ConcernedPaper(each.id(), each.enrolmentId(), each.numberText(),
                        each.fullName())));
    }

    /** Looks at those whose tests were marked anew. */
    void flag(@Observes ResultsRegraded regraded) {
        examine(ofEnrolments(regraded.attempts().stream().map(RegradedAttempt::enrolmentId).distinct().toList()),
                new Cause(regraded.cause(), regraded.at(), regraded.by()));
    }

    /** Looks at those that stood on what was corrected. */
    void flag(@Observes GroundsCorrected corrected) {
        examine(new Chosen("id", corrected.papers().stream().map(ConcernedPaper::paperId).toList()),
                new Cause(corrected.cause(), corrected.at(), corrected.by()));
    }

    /** Looks at those of classes of which the content asks something else now. */
    void flag(@Observes RulesChanged changed) {
        examine(new Chosen("classId", changed.classIds()),
                new Cause(CertificateTexts.text("ruleChanged", List.of()), changed.at(), changed.by()));
    }

    /** Looks at one that had ended and hasn't any more: what was corrected meanwhile wasn't looked at. Of a paper register nothing is. */
    void lookAgain(long certificateId, String cause) {
        examine(new Chosen("id", List.of(certificateId)), new Cause(cause, clock.instant(), currentUser.name()));
    }

    /** Lets what waits for a decision agree with what is known now. */
    private void examine(Chosen chosen, Cause cause) {
        entityManager.flush();
        List<Certificate> certificates = live(chosen, LockModeType.PESSIMISTIC_WRITE);
        Map<Long, List<CertificateReview>> reviews = reviews(certificates);
        grounds.of(certificates).forEach((certificate, change) -> {
            List<CertificateReview> made = reviews.getOrDefault(certificate.id(), List.of());
            CertificateReview waiting = made.stream().filter(CertificateReview::isOpen).findFirst().orElse(null);
            CertificateReview last = made.isEmpty() ? null : made.getLast();
            if (change.isNone() ? waiting == null : last != null && last.says(change)) {
                return;
            }
            if (waiting != null) {
                waiting.overtake(change.isNone(), cause);
                entityManager.flush();
            }
            if (!change.isNone()) {
                flag(certificate, new CertificateReview(certificate, cause, change));
            }
        });
    }

    private void flag(Certificate certificate, CertificateReview review) {
        entityManager.persist(review);
        changes.fire(new Changed("certificate.flag", "certificate", certificate.id(), certificate.numberText() + ", "
                + certificate.fullName() + ": cần xem xét. " + review.told()));
    }

    /** @return by certificate, the last one last */
    private Map<Long, List<CertificateReview>> reviews(List<Certificate> of) {
        return Lots.of(of.stream().map(Certificate::id).toList()).flatMap(ids -> entityManager
                .createQuery(
                        "select r from CertificateReview r where r.certificateId in :ids order by r.flaggedAt, r.id",
                        CertificateReview.class)
                .setParameter("ids", ids).getResultStream())
                .collect(Collectors.groupingBy(CertificateReview::certificateId));
    }

    private static Chosen ofEnrolments(Collection<Long> ids) {
        return new Chosen("enrolmentId", ids);
    }

    /** @return by their ids, so that two who lock some of the same never wait for each other */
    private List<Certificate> live(Chosen chosen, LockModeType lock) {
        return Lots.of(chosen.ids().stream().sorted().toList()).flatMap(ids -> entityManager.createQuery(
                "select c from Certificate c where c." + chosen.by() + " in :ids and c.liveKey = 0 order by c.id",
                Certificate.class).setParameter("ids", ids).setLockMode(lock).getResultStream()).toList();
    }
}
