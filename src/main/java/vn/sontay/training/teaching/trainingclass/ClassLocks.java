package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;

/**
 * Lets one change at a time at the timetable and the people of a class: the second waits and then sees what the first did.
 * The unique keys of the tables stand behind it.
 */
@ApplicationScoped
public class ClassLocks {

    @PersistenceContext
    EntityManager entityManager;

    protected ClassLocks() {
    }

    ClassLocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the class, locked until the transaction ends */
    TrainingClass take(long classId) {
        TrainingClass found = entityManager.find(TrainingClass.class, classId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return the class's sessions as they are now, locked until the transaction ends; take the class's lock first */
    List<ClassSession> sessions(long classId) {
        return entityManager.createQuery("select s from ClassSession s where s.classId = :id", ClassSession.class)
                .setParameter("id", classId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
