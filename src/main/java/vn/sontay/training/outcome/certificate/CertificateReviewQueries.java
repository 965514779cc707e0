package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;

/** Reads which certificates of classes of the caller's units are flagged, and what was decided. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateReviewQueries {

    private static final int PAGE_SIZE = 50;
    private static final String FLAGGED = "select new vn.sontay.training.outcome.certificate.FlaggedCertificate(r, c)";
    private static final String FROM = " from CertificateReview r join Certificate c on c.id = r.certificateId "
            + "join TrainingClass t on t.id = c.classId where ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return how many flags wait for a decision; those of certificates that have ended wait for nobody */
    public long waiting() {
        return entityManager
                .createQuery("select count(r)" + mine() + "r.decision is null and c.liveKey = 0", Long.class)
                .getSingleResult();
    }

    /** @return the flags that wait for a decision, the oldest first, with what their holders have reached today */
    public List<ReviewRow> open() {
        List<FlaggedCertificate> found = entityManager
                .createQuery(
                        FLAGGED + mine()
                                + "r.decision is null and c.liveKey = 0 order by r.flaggedAt, c.numberText, r.id",
                        FlaggedCertificate.class)
                .getResultList();
        Map<Long, Judgement> now = completions.ofClasses(
                found.stream().map(each -> each.certificate().classId()).collect(Collectors.toSet()),
                LocalDate.now(clock));
        return found.stream().map(each -> each.review().row(each.certificate(),
                now.get(each.certificate().enrolmentId()))).toList();
    }

    private String mine() {
        return FROM + currentUser.require().scope(Roles.ADMINISTRATOR).holds("t.organiserUnitId") + " and ";
    }

    /** @return the flags that are decided, the last first */
    public Page<ReviewRow> decided(int number) {
        long total = entityManager
                .createQuery("select count(r)" + mine() + "r.decision is not null", Long.class)
                .getSingleResult();
        return Page.of(number, PAGE_SIZE, total, (first, size) -> entityManager
                .createQuery(FLAGGED + mine() + "r.decision is not null order by r.decidedAt desc, r.id desc",
                        FlaggedCertificate.class)
                .setFirstResult(first).setMaxResults(size).getResultStream()
                .map(each -> each.review().row(each.certificate(), null)).toList());
    }
}
