package vn.sontay.training.assessment.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Questions as they were worded when they were asked: from memory where the content has them still, else from the archive. */
@ApplicationScoped
public class AskedQuestions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    protected AskedQuestions() {
    }

    /** For tests. */
    public AskedQuestions(EntityManager entityManager, QuestionCatalogue catalogue) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
    }

    /** @return the question of that archive id. No statement when it is worded so still. */
    public Question one(long archiveId) {
        return Objects.requireNonNull(all(List.of(archiveId)).get(archiveId));
    }

    /** @return the questions by archive id. At most one statement. */
    public Map<Long, Question> all(Collection<Long> archiveIds) {
        Map<Long, Question> found = new HashMap<>();
        List<Long> reworded = new ArrayList<>();
        for (Long id : archiveIds) {
            Question current = catalogue.byArchiveId(id);
            if (current == null) {
                reworded.add(id);
            } else {
                found.put(id, current);
            }
        }
        if (!reworded.isEmpty()) {
            entityManager.createQuery("select q from ArchivedQuestion q where q.id in :ids", ArchivedQuestion.class)
                    .setParameter("ids", reworded).getResultList()
                    .forEach(archived -> found.put(archived.id(), archived.question()));
        }
        if (found.size() < Set.copyOf(archiveIds).size()) {
            throw new IllegalStateException("A question of an attempt is not in the archive");
        }
        return found;
    }
}
