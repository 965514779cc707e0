package vn.sontay.training.assessment.quiz.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.shared.database.Sql;

/**
 * Which questions an attempt asks. That never changes once it is begun (QUI-5), so that it is kept in memory for the attempts
 * in which somebody has answered lately.
 */
@ApplicationScoped
public class AttemptQuestions {

    /** Some hundred bytes each. */
    private static final int MOST_KEPT = 2000;
    private static final String WRITE = "insert into attempt_question (attempt_id, ordinal, question_edition_id) values ";
    private static final String ROW = "(:attempt, :ordinal%1$d, :edition%1$d)";
    private static final String QUESTIONS = "select ordinal, question_edition_id from attempt_question where attempt_id = :attempt";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AskedQuestions asked;

    private final Map<Long, Map<Integer, Long>> kept;

    protected AttemptQuestions() {
        this.kept = Collections.synchronizedMap(new Latest());
    }

    /** For tests. */
    AttemptQuestions(EntityManager entityManager, AskedQuestions asked, Map<Long, Map<Integer, Long>> kept) {
        this.entityManager = entityManager;
        this.asked = asked;
        this.kept = kept;
    }

    /**
     * Writes down what an attempt asks that has just been persisted. One statement.
     *
     * @param questionIds archive ids in the order in which they are asked, at least one
     */
    public void write(long attemptId, List<Long> questionIds) {
        Sql insert = Sql.of(entityManager, WRITE + IntStream.range(0, questionIds.size()).mapToObj(ROW::formatted)
                .collect(Collectors.joining(", "))).with("attempt", attemptId);
        Map<Integer, Long> ids = new HashMap<>();
        for (int i = 0; i < questionIds.size(); i++) {
            ids.put(i + 1, questionIds.get(i));
            insert.with("ordinal" + i, i + 1).with("edition" + i, questionIds.get(i));
        }
        entityManager.flush();
        insert.change();
        kept.put(attemptId, Map.copyOf(ids));
    }

    /** @return archive ids by the question's number, from 1. Mostly no statement. */
    public Map<Integer, Long> ids(long attemptId) {
        Map<Integer, Long> ids = kept.get(attemptId);
        if (ids == null) {
            ids = read(attemptId);
            kept.put(attemptId, ids);
        }
        return ids;
    }

    /** @return the wordings by the question's number, for a use case that has locked the attempt. Mostly no statement. */
    public Map<Integer, Question> of(long attemptId) {
        Map<Integer, Long> ids = ids(attemptId);
        Map<Long, Question> wordings = asked.all(ids.values());
        Map<Integer, Question> questions = new HashMap<>();
        ids.forEach((ordinal, id) -> questions.put(ordinal, Objects.requireNonNull(wordings.get(id))));
        return questions;
    }

    private Map<Integer, Long> read(long attemptId) {
        Map<Integer, Long> ids = new HashMap<>();
        Sql.of(entityManager, QUESTIONS).with("attempt", attemptId).rows()
                .forEach(row -> ids.put(row.number("ordinal"), row.id("question_edition_id")));
        return Map.copyOf(ids);
    }

    /** Forgets the attempt that wasn't asked for the longest. */
    private static final class Latest extends LinkedHashMap<Long, Map<Integer, Long>> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Map<Integer, Long>> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
