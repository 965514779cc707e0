package vn.sontay.training.assessment.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.assessment.quiz.attempt.Grading;

/** The markings of an attempt, for use cases that have checked permission (QUI-17). */
@ApplicationScoped
public class Gradings {

    @PersistenceContext
    EntityManager entityManager;

    protected Gradings() {
    }

    /** For tests. */
    public Gradings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the one in force last; none of an open attempt or one from paper. One statement. */
    public List<Grading> of(long attemptId) {
        return entityManager
                .createQuery("select g from Grading g where g.attemptId = :id order by g.round", Grading.class)
                .setParameter("id", attemptId).getResultList();
    }

    /**
     * @param certifying whether the attempt counts for a certificate: then the reason of a corrected key is left out, as it may
     *     name what is right (QUI-22)
     * @return the markings as the attempt's owner is told
     */
    public static List<GradingRow> forOwner(List<Grading> gradings, boolean certifying) {
        return gradings.stream().map(each -> row(each, !certifying || each.keyCorrectionId() == null)).toList();
    }

    /** @return the markings as the staff of the class is told */
    public static List<GradingRow> forStaff(List<Grading> gradings) {
        return gradings.stream().map(each -> row(each, true)).toList();
    }

    private static GradingRow row(Grading each, boolean withReason) {
        return new GradingRow(each.round(), each.score(), each.passed(), each.gradedAt(), each.gradedBy(),
                withReason ? each.reason() : null);
    }
}
