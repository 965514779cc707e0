package vn.sontay.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.quiz.RegradedAttempt;
import vn.sontay.training.quiz.ResultsExamined;
import vn.sontay.training.quiz.ResultsRegraded;

/** Watches over what was issued: flags certificates whose recorded test is marked anew, in the marking's own transaction (CER-12). */
@ApplicationScoped
public class CertificateFlags {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    protected CertificateFlags() {
    }

    /** For tests. */
    CertificateFlags(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Says who has a certificate. */
    void answer(@Observes ResultsExamined examined) {
        live(examined.enrolmentIds()).forEach(each -> examined.issued(each.enrolmentId(), each.numberText()));
    }

    /** Raises the flags. */
    void flag(@Observes ResultsRegraded regraded) {
        Map<Long, RegradedAttempt> attempts = regraded.attempts().stream()
                .collect(Collectors.toMap(RegradedAttempt::attemptId, Function.identity()));
        for (Certificate certificate : live(
                regraded.attempts().stream().map(RegradedAttempt::enrolmentId).collect(Collectors.toSet()))) {
            Long recorded = certificate.recordedAttempt();
            RegradedAttempt attempt = recorded == null ? null : attempts.get(recorded);
            if (attempt != null) {
                entityManager.persist(new CertificateReview(certificate.id(), regraded, attempt));
            }
        }
    }

    private List<Certificate> live(Collection<Long> enrolmentIds) {
        List<Long> ids = List.copyOf(enrolmentIds);
        List<Certificate> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            found.addAll(entityManager.createQuery(
                    "select c from Certificate c where c.enrolmentId in :ids and c.liveKey = 0 and c.revokedAt is null",
                    Certificate.class).setParameter("ids", ids.subList(i, Math.min(ids.size(), i + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
