package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassSession;

/** Finds sessions and their roll calls for the services of this feature, and lets one change at a time at each. */
@ApplicationScoped
class RollCalls {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    protected RollCalls() {
    }

    RollCalls(EntityManager entityManager, ClassAccess access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** @return the session, to the staff of its class @throws RefusedException for everybody else */
    ClassSession session(long sessionId) {
        ClassSession session = entityManager.find(ClassSession.class, sessionId);
        if (session == null) {
            throw new NotFoundException();
        }
        access.requireStaff(session.classId());
        return session;
    }

    /** @throws RuleException when what is said about the caller's own enrolment isn't what is known already (CLS-10) */
    void requireOthers(Optional<RollCall> known, Map<Long, Finding> said) {
        access.requireOthers(said.entrySet().stream().filter(each -> known.flatMap(roll -> roll.live(each.getKey()))
                .map(AttendanceMark::finding).filter(each.getValue()::equals).isEmpty()).map(Map.Entry::getKey)
                .toList());
    }

    /** @return the session's roll call, if it was opened; until the transaction ends nobody else can change or open it */
    Optional<RollCall> take(ClassSession session) {
        entityManager.lock(session, LockModeType.PESSIMISTIC_WRITE);
        return entityManager.createQuery("select r from RollCall r where r.sessionId = :id", RollCall.class)
                .setParameter("id", session.id()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst();
    }

    String classTitle(ClassSession session) {
        return entityManager.createQuery("select c.title from TrainingClass c where c.id = :id", String.class)
                .setParameter("id", session.classId()).getSingleResult();
    }
}
