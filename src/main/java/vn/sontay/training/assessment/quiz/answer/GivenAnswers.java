package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * Reads what was answered in an attempt. Of several answers to a question the one given last stands (QUI-7). A use case that
 * has locked the attempt sees everything that was taken before: each statement sees what is committed as it begins.
 */
@ApplicationScoped
public class GivenAnswers {

    private static final String IN_ORDER = "select ordinal, response from answer_given where attempt_id = :attempt order by given_at, client_id, client_seq";
    private static final String WITH_QUESTIONS = """
            select q.ordinal, q.question_edition_id, g.response,
                   exists (select 1 from key_correction k where k.asked_edition_id = q.question_edition_id) as corrected
              from attempt_question q
              left join answer_given g on g.attempt_id = q.attempt_id and g.ordinal = q.ordinal
             where q.attempt_id = :attempt order by g.given_at, g.client_id, g.client_seq
            """;

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
        Map<Integer, Response> answers = new HashMap<>();
        Sql.of(entityManager, IN_ORDER).with("attempt", attemptId).rows()
                .forEach(row -> answers.put(row.number("ordinal"), new Response(row.text("response"))));
        answers.values().removeIf(Response::isEmpty);
        return answers;
    }

    /** @return the same together with what is asked. One statement. */
    public AnsweredQuestions withQuestions(long attemptId) {
        Map<Integer, Long> questions = new TreeMap<>();
        Map<Integer, Response> answers = new HashMap<>();
        boolean corrected = false;
        for (Row row : Sql.of(entityManager, WITH_QUESTIONS).with("attempt", attemptId).rows()) {
            int ordinal = row.number("ordinal");
            questions.put(ordinal, row.id("question_edition_id"));
            String response = row.textOrNull("response");
            if (response != null) {
                answers.put(ordinal, new Response(response));
            }
            corrected |= row.yes("corrected");
        }
        answers.values().removeIf(Response::isEmpty);
        return new AnsweredQuestions(questions, answers, corrected);
    }
}
