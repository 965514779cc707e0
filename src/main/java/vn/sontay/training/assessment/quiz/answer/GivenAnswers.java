package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.shared.database.Sql;

/** Reads what was answered in an attempt. Of several answers to a question the one given last stands (QUI-7). */
@ApplicationScoped
public class GivenAnswers {

    private static final String IN_ORDER = "select ordinal, response from answer_given where attempt_id = :attempt order by given_at, entry";

    @PersistenceContext
    EntityManager entityManager;

    protected GivenAnswers() {
    }

    /** For tests. */
    GivenAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return by the question's number; those without an answer are missing. One statement. */
    public Map<Integer, Response> of(long attemptId) {
        return read(attemptId, IN_ORDER);
    }

    /**
     * The same for a use case that has locked the attempt: a plain read could show the answers of a moment before it had the
     * lock.
     */
    public Map<Integer, Response> locked(long attemptId) {
        return read(attemptId, IN_ORDER + " for update");
    }

    private Map<Integer, Response> read(long attemptId, String query) {
        Map<Integer, Response> answers = new HashMap<>();
        Sql.of(entityManager, query).with("attempt", attemptId).rows()
                .forEach(row -> answers.put(row.number("ordinal"), new Response(row.text("response"))));
        answers.values().removeIf(Response::isEmpty);
        return answers;
    }
}
