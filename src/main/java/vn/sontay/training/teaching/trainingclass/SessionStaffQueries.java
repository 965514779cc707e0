package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Reads who teaches a session, and who could (CLS-20). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SessionStaffQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Trainers trainers;

    @Inject
    CurrentUser currentUser;

    /** @return who teaches the session, to the staff of its class */
    public Set<Long> trainerIds(long sessionId) {
        ClassSession session = found(sessionId);
        return session.trainerIds().isEmpty()
                ? entityManager.find(TrainingClass.class, session.classId()).trainerIds()
                : session.trainerIds();
    }

    /** @return who could teach it instead of the caller, in the order of a class list; nobody where the caller doesn't teach it */
    public List<TrainerRow> colleagues(long sessionId) {
        Set<Long> teaching = trainerIds(sessionId);
        return teaching.contains(currentUser.require().personId())
                ? trainers.colleagues(found(sessionId).classId()).stream()
                        .filter(each -> !teaching.contains(each.personId())).toList()
                : List.of();
    }

    private ClassSession found(long sessionId) {
        ClassSession session = entityManager.find(ClassSession.class, sessionId);
        if (session == null) {
            throw new NotFoundException();
        }
        access.requireStaff(session.classId());
        return session;
    }
}
