package vn.sontay.training.assessment.question;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Stores rows that nobody looks at again in this transaction, so that thousands of them needn't be kept until its end. */
final class WrittenOnce {

    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;
    private final List<Object> waiting = new ArrayList<>();

    WrittenOnce(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Stores the row; the last ones are written when the transaction ends. */
    void add(Object row) {
        entityManager.persist(row);
        waiting.add(row);
        if (waiting.size() == AT_ONCE) {
            entityManager.flush();
            waiting.forEach(entityManager::detach);
            waiting.clear();
        }
    }
}
