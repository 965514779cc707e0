package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads who missed what, and where it can be caught up on, for those who record it (ATT-16). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class CatchUpQueries {

    @Inject
    Absences absences;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    /** @return the absences of those who are in the class, settled or not, to its staff */
    public List<Absence> absences(long classId) {
        access.requireStaff(classId);
        return absences.of(classId);
    }

    /** @return the sessions in which they can have caught up, the latest first, to the class's staff */
    public List<OtherSession> otherSessions(long classId) {
        access.requireStaff(classId);
        Caller caller = currentUser.require();
        return absences.otherSessions(classId, caller.scope(Roles.ADMINISTRATOR), caller.personId());
    }
}
