package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.Roles;

/** Reads which issued papers stand on what somebody is about to correct (CLS-11). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ConcernedPaperQueries {

    @Inject
    ClassAccess access;

    @Inject
    Corrections corrections;

    /** @return the papers that stand on the class, to its staff */
    public List<ConcernedPaper> ofClass(long classId) {
        access.requireStaff(classId);
        return corrections.papers(classId, Set.of());
    }

    /** @return the papers that stand on what one person has reached, to the staff of their class */
    public List<ConcernedPaper> ofEnrolment(long enrolmentId) {
        return corrections.papers(access.requireStaffOfEnrolment(enrolmentId), Set.of(enrolmentId));
    }
}
