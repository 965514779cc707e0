package vn.sontay.training.assessment.quiz.grading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.WithheldKeys;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads how often an attempt was marked, and why (QUI-17). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class GradingQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    WithheldKeys withheld;

    @Inject
    Gradings gradings;

    /**
     * @return the markings of the caller's own attempt, the one in force last; none of an open one or one from paper. Where it
     *     counts for a certificate the reason of a corrected key is left out, as it may name what is right (QUI-22).
     */
    public List<GradingRow> mine(long attemptId) {
        Attempt attempt = attempt(attemptId);
        access.requireOwn(attempt.enrolmentId());
        return Gradings.forOwner(gradings.of(attemptId), withheld.certifies(attempt));
    }

    /** @return the same to the staff of the attempt's class */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public List<GradingRow> ofAttempt(long attemptId) {
        access.requireStaffOfEnrolment(attempt(attemptId).enrolmentId());
        return Gradings.forStaff(gradings.of(attemptId));
    }

    private Attempt attempt(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        if (attempt == null) {
            throw new NotFoundException();
        }
        return attempt;
    }
}
