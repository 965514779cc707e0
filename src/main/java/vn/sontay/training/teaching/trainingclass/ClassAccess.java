package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** The class scope (CLS-4, CLS-20): the first line of every service method that concerns one class. */
@ApplicationScoped
public class ClassAccess {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    AskedStaff asked;

    protected ClassAccess() {
    }

    /** For tests: outside a request nothing is remembered. */
    public ClassAccess(EntityManager entityManager, CurrentUser currentUser) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.asked = AskedStaff.NONE;
    }

    /**
     * Lets the administrators of the organiser's unit and the class's own trainers pass.
     *
     * @throws RefusedException for everybody else
     * @throws NotFoundException when there is no such class
     */
    public void requireStaff(long classId) {
        Caller caller = currentUser.require();
        require(classId, staff -> administers(caller, staff) || teaches(caller, staff));
    }

    /**
     * The same for a use case that has read the class together with more. No statement.
     *
     * @param teaches whether the caller is one of the class's own trainers
     */
    public void requireStaff(long organiserUnitId, boolean teaches) {
        Caller caller = currentUser.require();
        if (!caller.scope(Roles.ADMINISTRATOR).includes(organiserUnitId)
                && !(teaches && caller.hasRole(Roles.TRAINER))) {
            throw new RefusedException();
        }
        currentUser.concerns(organiserUnitId);
    }

    /** Lets those pass who are staff to the class, and who leads or inspects its organiser's unit. */
    public void requireStaffOrLeader(long classId) {
        Caller caller = currentUser.require();
        require(classId, staff -> administers(caller, staff) || teaches(caller, staff)
                || caller.scope(Roles.LEADER).plus(caller.scope(Roles.INSPECTOR))
                        .includes(staff.getFirst().organiserUnitId()));
    }

    /** Lets those pass who look after the organiser's unit, as administrators or leaders. */
    public void requireSeen(long classId) {
        Caller caller = currentUser.require();
        require(classId, staff -> caller.seen().includes(staff.getFirst().organiserUnitId()));
    }

    /** Lets only the administrators of the organiser's unit pass. */
    public void requireAdministrator(long classId) {
        Caller caller = currentUser.require();
        require(classId, staff -> administers(caller, staff));
    }

    /**
     * @return the organiser's unit, which the caller administers
     * @throws RefusedException for everybody else
     */
    public long requireAdministered(long classId) {
        requireAdministrator(classId);
        return staff(classId).getFirst().organiserUnitId();
    }

    /** @return whether the caller administers the organiser's unit, and isn't only a trainer of the class */
    public boolean isAdministrator(long classId) {
        return administers(currentUser.require(), staff(classId));
    }

    /** @throws RefusedException when the caller can't open classes of that unit, as they don't administer it */
    public void requireOrganiser(long unitId) {
        if (!currentUser.require().scope(Roles.ADMINISTRATOR).includes(unitId)) {
            throw new RefusedException();
        }
        currentUser.concerns(unitId);
    }

    private void require(long classId, Predicate<List<ClassStaff>> may) {
        List<ClassStaff> staff = staff(classId);
        if (staff.isEmpty()) {
            throw new NotFoundException();
        }
        if (!may.test(staff)) {
            throw new RefusedException();
        }
        currentUser.concerns(staff.getFirst().organiserUnitId());
    }

    private static boolean administers(Caller caller, List<ClassStaff> staff) {
        return !staff.isEmpty() && caller.scope(Roles.ADMINISTRATOR).includes(staff.getFirst().organiserUnitId());
    }

    private static boolean teaches(Caller caller, List<ClassStaff> staff) {
        return caller.hasRole(Roles.TRAINER)
                && staff.stream().anyMatch(each -> Objects.equals(each.trainerId(), caller.personId()));
    }

    private List<ClassStaff> staff(long classId) {
        return asked.of(classId, () -> Sql.of(entityManager, """
                select c.organiser_unit_id, t.person_id
                  from training_class c left join class_trainer t on t.class_id = c.id where c.id = :id
                union all
                select c.organiser_unit_id, t.person_id
                  from training_class c join class_session s on s.class_id = c.id
                  join session_trainer t on t.session_id = s.id where c.id = :id""").with("id", classId)
                .rows(row -> new ClassStaff(row.id("organiser_unit_id"), row.idOrNull("person_id"))));
    }

    /** For whoever has changed the staff or the organiser of a class. */
    void changed(long classId) {
        asked.forget(classId);
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

    /** The same for a use case that has read whose they are. No statement. @throws RuleException when one is the caller's own */
    public void requireOthers(boolean own) {
        if (own) {
            throw new RuleException("trainingclass.ownResult");
        }
    }

    /**
     * Nobody takes the quiz of a class that they teach (CLS-9). No statement.
     *
     * @param teaches whether the enrolled person is a trainer of the class, as old data may have it
     * @throws RuleException when they are
     */
    public void requireLearner(boolean teaches) {
        if (teaches) {
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
        long classId = enrolment.classId();
        currentUser.concerns(() -> organiser(classId));
        return enrolment;
    }

    /** No statement where the use case has read the class. */
    private @Nullable Long organiser(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        return held == null ? null : Long.valueOf(held.organiserUnitId());
    }
}
