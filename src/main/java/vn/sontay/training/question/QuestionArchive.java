package vn.sontay.training.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps each question that was ever loaded (QST-5). Called at start only, when no user is there yet. */
@ApplicationScoped
public class QuestionArchive {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    public QuestionArchive() {
    }

    /** For tests. */
    public QuestionArchive(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds the questions that aren't there yet.
     *
     * @param at when they were loaded
     * @return the archive ids of all questions that were ever loaded
     */
    @Transactional
    public Map<QuestionKey, Long> keep(QuestionBank bank, Instant at) {
        Map<QuestionKey, Long> ids = new HashMap<>();
        entities.createQuery("select q.code, q.sha256, q.id from ArchivedQuestion q", Object[].class).getResultList()
                .forEach(row -> ids.put(new QuestionKey((String) row[0], (String) row[1]), (Long) row[2]));
        for (Question question : bank.all()) {
            QuestionKey key = QuestionKey.of(question);
            if (!ids.containsKey(key)) {
                ArchivedQuestion added = new ArchivedQuestion(question, at);
                entities.persist(added);
                ids.put(key, added.id());
            }
        }
        return ids;
    }
}
