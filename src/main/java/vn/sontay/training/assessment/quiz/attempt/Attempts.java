package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** What somebody has made of a quiz; for use cases that have checked permission themselves. */
@ApplicationScoped
public class Attempts {

    @PersistenceContext
    EntityManager entityManager;

    protected Attempts() {
    }

    /** For tests. */
    Attempts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return how many attempts are left of so many after these, of which voided ones don't count (QUI-6, QUI-9) */
    public static int left(int allowed, List<AttemptRow> made) {
        return Math.max(0, allowed - (int) made.stream().filter(attempt -> !attempt.voided()).count());
    }

    /** @return all attempts of the enrolment at the quiz in order, voided ones among them. One statement. */
    public List<AttemptRow> of(long enrolmentId, String quizCode) {
        return select(enrolmentId, quizCode).getResultList().stream().map(Attempt::row).toList();
    }

    /**
     * The same for a use case that adds one: whoever comes second waits until the first is done, and then sees what it did.
     */
    List<AttemptRow> locked(long enrolmentId, String quizCode) {
        if (entityManager.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFoundException();
        }
        return select(enrolmentId, quizCode).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .map(Attempt::row).toList();
    }

    /**
     * Waits for an attempt of which nothing was read yet; nobody else changes it until the transaction ends. One statement, where
     * to find it locked takes two.
     */
    void lock(long attemptId) {
        if (Sql.of(entityManager, "select a.id from attempt a where a.id = :id for update").with("id", attemptId)
                .rows().isEmpty()) {
            throw new NotFoundException();
        }
    }

    private TypedQuery<Attempt> select(long enrolmentId, String quizCode) {
        return entityManager.createQuery(
                "select a from Attempt a where a.enrolmentId = :enrolment and a.quizCode = :quiz order by a.ordinal",
                Attempt.class).setParameter("enrolment", enrolmentId).setParameter("quiz", quizCode);
    }
}
