package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** The class scope (CLS-4): the first line of every service method that concerns one class. */
@ApplicationScoped
public class ClassAccess {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    protected ClassAccess() {
    }

    /** For tests. */
    public ClassAccess(EntityManager entityManager, CurrentUser currentUser) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
    }

    /**
     * Lets an administrator and the class's own trainers pass.
     *
     * @throws RefusedException for everybody else
     * @throws NotFoundException when there is no such class
     */
    public void requireStaff(long classId) {
        Caller caller = currentUser.require();
        List<Long> trainers = entityManager
                .createQuery("select t from TrainingClass c left join c.trainerIds t where c.id = :id",
                        Long.class)
                .setParameter("id", classId).getResultList();
        if (trainers.isEmpty()) {
            throw new NotFoundException();
        }
        if (!caller.hasRole(Roles.ADMINISTRATOR)
                && !(caller.hasRole(Roles.TRAINER) && trainers.contains(caller.personId()))) {
            throw new RefusedException();
        }
    }

    /**
     * @return the class of the enrolment, to which the caller is staff
     * @throws RefusedException when the caller is not
     */
    public long requireStaffOfEnrolment(long enrolmentId) {
        Enrolment enrolment = entityManager.find(Enrolment.class, enrolmentId);
        if (enrolment == null) {
            throw new NotFoundException();
        }
        requireStaff(enrolment.classId());
        return enrolment.classId();
    }

    /**
     * The scope of everything that enters or changes what one person has reached (CLS-10).
     *
     * @return the class of the enrolment, to which the caller is staff and which isn't the caller's own
     * @throws RefusedException when the caller isn't staff
     * @throws RuleException when it is the caller's own
     */
    public long requireJudge(long enrolmentId) {
        long classId = requireStaffOfEnrolment(enrolmentId);
        requireOthers(Set.of(enrolmentId));
        return classId;
    }

    /**
     * Nobody decides on what they have reached themselves, whatever their roles (CLS-10).
     *
     * @throws RuleException when one of the enrolments is the caller's own
     */
    public void requireOthers(Collection<Long> enrolmentIds) {
        if (!enrolmentIds.isEmpty() && !entityManager
                .createQuery("select e.id from Enrolment e where e.id in :ids and e.personId = :person", Long.class)
                .setParameter("ids", enrolmentIds).setParameter("person", currentUser.require().personId())
                .getResultList().isEmpty()) {
            throw new RuleException("trainingclass.ownResult");
        }
    }

    /**
     * Nobody takes the test of a class that they teach (CLS-9).
     *
     * @throws RuleException when the enrolled person is a trainer of the class, as old data may have it
     */
    public void requireLearner(Enrolment enrolment) {
        if (!entityManager
                .createQuery("select c.id from TrainingClass c join c.trainerIds t where c.id = :id and t = :person",
                        Long.class)
                .setParameter("id", enrolment.classId()).setParameter("person", enrolment.personId()).getResultList()
                .isEmpty()) {
            throw new RuleException("trainingclass.teachesHere");
        }
    }

    /**
     * @return the caller's own enrolment, not withdrawn
     * @throws RefusedException when it is somebody else's, or they have left the class
     */
    public Enrolment requireOwn(long enrolmentId) {
        return requireOwn(entityManager.find(Enrolment.class, enrolmentId));
    }

    /** The same for a use case that has read the enrolment together with more. No statement. */
    public Enrolment requireOwn(@Nullable Enrolment enrolment) {
        if (enrolment == null) {
            throw new NotFoundException();
        }
        if (enrolment.personId() != currentUser.require().personId() || !enrolment.isActive()) {
            throw new RefusedException();
        }
        return enrolment;
    }
}
