package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.HeldPeriods;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * Finds what of the recorded grounds of certificates no longer holds by what is recorded today (CER-14). For use cases that have
 * checked permission themselves.
 */
@ApplicationScoped
class Grounds {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    HeldPeriods heldPeriods;

    protected Grounds() {
    }

    /** For tests. */
    Grounds(EntityManager entityManager, Completions completions) {
        this.entityManager = entityManager;
        this.completions = completions;
        this.heldPeriods = new HeldPeriods(entityManager);
    }

    /** @return by certificate, in the same order. A handful of statements for each class and day of issue. */
    Map<Certificate, GroundsChange> of(Collection<Certificate> certificates) {
        Map<Certificate, GroundsChange> changes = new LinkedHashMap<>();
        Map<Long, Enrolment> enrolments = Lots.of(certificates.stream().map(Certificate::enrolmentId).toList())
                .flatMap(ids -> entityManager
                        .createQuery("select e from Enrolment e where e.id in :ids", Enrolment.class)
                        .setParameter("ids", ids).getResultStream())
                .collect(Collectors.toMap(Enrolment::id, each -> each));
        Map<String, Map<Long, Judgement>> judged = new HashMap<>();
        Map<Long, ClassOnPaper> classes = new HashMap<>();
        for (Certificate each : certificates) {
            Judgement judgement = judgement(each, judged);
            LocalDate left = Objects.requireNonNull(enrolments.get(each.enrolmentId())).withdrawnOn();
            changes.put(each, GroundCheck.of(each.issuedOn(), each.classOnPaper(), each.evidence(),
                    new GroundNow(left, classes.computeIfAbsent(each.classId(), this::printed), judgement)));
        }
        return changes;
    }

    private Judgement judgement(Certificate of, Map<String, Map<Long, Judgement>> judged) {
        return Objects.requireNonNull(judged
                .computeIfAbsent(of.classId() + " " + of.issuedOn(),
                        key -> completions.everybodyOf(Set.of(of.classId()), of.issuedOn()))
                .get(of.enrolmentId()));
    }

    private ClassOnPaper printed(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        return new ClassOnPaper(held.title(), held.startsOn(), held.endsOn(), heldPeriods.of(classId));
    }
}
