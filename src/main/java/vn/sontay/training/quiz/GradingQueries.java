package vn.sontay.training.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.trainingclass.ClassAccess;

/** Reads how often an attempt was marked, and why (QUI-17). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class GradingQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    /** @return the markings of the caller's own attempt, the one in force last; none of an open one or one from paper */
    public List<GradingRow> mine(long attemptId) {
        access.requireOwn(enrolment(attemptId));
        return rows(attemptId);
    }

    /** @return the same to the staff of the attempt's class */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public List<GradingRow> ofAttempt(long attemptId) {
        access.requireStaffOfEnrolment(enrolment(attemptId));
        return rows(attemptId);
    }

    private long enrolment(long attemptId) {
        Attempt attempt = entityManager.find(Attempt.class, attemptId);
        if (attempt == null) {
            throw new NotFoundException();
        }
        return attempt.enrolmentId();
    }

    private List<GradingRow> rows(long attemptId) {
        return entityManager
                .createQuery("select g from Grading g where g.attemptId = :id order by g.round", Grading.class)
                .setParameter("id", attemptId).getResultStream().map(each -> new GradingRow(each.round(), each.score(),
                        each.passed(), each.gradedAt(), each.gradedBy(), each.reason()))
                .toList();
    }
}
