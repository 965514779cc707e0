package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Which questions of an attempt were explained while it was open (QUI-22). */
@ApplicationScoped
public class ShownAnswers {

    @PersistenceContext
    EntityManager entityManager;

    protected ShownAnswers() {
    }

    /** For tests. */
    ShownAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the questions' numbers. One statement. */
    public Set<Integer> of(long attemptId) {
        Set<Integer> shown = new HashSet<>();
        for (Object each : entityManager.createNativeQuery("select ordinal from answer_shown where attempt_id = ?")
                .setParameter(1, attemptId).getResultList()) {
            shown.add(((Number) each).intValue());
        }
        return shown;
    }

    /** Notes it, for a use case that has locked the attempt; once is enough. */
    public void add(long attemptId, int ordinal, Instant at) {
        entityManager
                .createNativeQuery("insert ignore into answer_shown (attempt_id, ordinal, shown_at) values (?, ?, ?)")
                .setParameter(1, attemptId).setParameter(2, ordinal).setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }
}
