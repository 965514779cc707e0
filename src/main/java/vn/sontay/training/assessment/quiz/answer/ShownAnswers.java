package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.database.Sql;

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
        return Sql.of(entityManager, "select ordinal from answer_shown where attempt_id = :attempt")
                .with("attempt", attemptId).rows().stream().map(row -> row.number("ordinal"))
                .collect(Collectors.toSet());
    }

    /** Notes it, for a use case that has locked the attempt; once is enough. */
    public void add(long attemptId, int ordinal, Instant at) {
        Sql.of(entityManager,
                "insert ignore into answer_shown (attempt_id, ordinal, shown_at) values (:attempt, :ordinal, :shownAt)")
                .with("attempt", attemptId).with("ordinal", ordinal).with("shownAt", at).change();
    }
}
