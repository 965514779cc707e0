package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.StaleDataException;

/** The keys by which asked questions are marked, and their corrections (QST-20); for use cases that have checked permission. */
@ApplicationScoped
public class KeyCorrections {

    private static final String LATEST = """
            select new vn.sontay.training.assessment.question.LatestCorrection(c, q) from KeyCorrection c join ArchivedQuestion q on q.id = c.markedEditionId
             where c.askedEditionId in :ids and not exists (
                   select d.id from KeyCorrection d where d.askedEditionId = c.askedEditionId and d.ordinal > c.ordinal)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AskedQuestions asked;

    protected KeyCorrections() {
    }

    /** For tests and what is made by hand. */
    public KeyCorrections(EntityManager entityManager, AskedQuestions asked) {
        this.entityManager = entityManager;
        this.asked = asked;
    }

    /** @return by what those editions are marked now, by archive id. Two statements at most. */
    public Map<Long, MarkingKey> inForce(Collection<Long> editionIds) {
        Map<Long, MarkingKey> keys = own(editionIds);
        if (editionIds.isEmpty()) {
            return keys;
        }
        for (LatestCorrection latest : entityManager.createQuery(LATEST, LatestCorrection.class)
                .setParameter("ids", List.copyOf(keys.keySet())).getResultList()) {
            KeyCorrection correction = latest.correction();
            long id = correction.askedEditionId();
            Question own = asked(keys, id);
            Question marked = correction.markedEditionId() == id ? own : latest.marked().question();
            keys.put(id, new MarkingKey(own, marked, correction.kind(), correction.ordinal()));
        }
        return keys;
    }

    /** @return the same of editions whose key was never corrected. No statement where they are worded so still. */
    public Map<Long, MarkingKey> own(Collection<Long> editionIds) {
        Map<Long, MarkingKey> keys = new HashMap<>();
        asked.all(editionIds).forEach((id, question) -> keys.put(id, MarkingKey.own(question)));
        return keys;
    }

    /**
     * @return by what that edition is marked now
     * @throws NotFoundException when there is no such edition
     */
    public MarkingKey require(long editionId) {
        MarkingKey key = entityManager.find(ArchivedQuestion.class, editionId) == null
                ? null
                : inForce(List.of(editionId)).get(editionId);
        if (key == null) {
            throw new NotFoundException();
        }
        return key;
    }

    private static Question asked(Map<Long, MarkingKey> keys, long id) {
        MarkingKey own = keys.get(id);
        if (own == null) {
            throw new IllegalStateException("Edition " + id + " wasn't asked for");
        }
        return own.asked();
    }

    /**
     * Writes a correction down.
     *
     * @param key what {@link KeyChange#applyTo} made of the key in force
     * @param reason as {@link KeyCorrection#reason(String)} cleaned it
     * @throws StaleDataException when that edition has been corrected since
     */
    public KeyCorrection correct(long editionId, MarkingKey key, String reason, Instant at, String by,
            String requestId) {
        MarkingKey now = inForce(List.of(editionId)).get(editionId);
        if (now == null || key.kind() == null || now.ordinal() + 1 != key.ordinal()) {
            throw new StaleDataException();
        }
        KeyCorrection correction = new KeyCorrection(editionId, key.ordinal(), key.kind(),
                key.marked().equals(key.asked()) ? editionId : archived(key.marked(), at), reason, at, by, requestId);
        entityManager.persist(correction);
        entityManager.flush();
        return correction;
    }

    private long archived(Question question, Instant at) {
        QuestionKey key = QuestionKey.of(question);
        List<Long> known = entityManager
                .createQuery("select q.id from ArchivedQuestion q where q.code = :code and q.sha256 = :sha256",
                        Long.class)
                .setParameter("code", key.code()).setParameter("sha256", key.sha256()).getResultList();
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        ArchivedQuestion added = new ArchivedQuestion(question, at);
        entityManager.persist(added);
        return added.id();
    }
}
