package vn.sontay.training.learning.booklet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Says what the booklet of a class is made of (BKL-1), to those who may have it (BKL-2). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class BookletQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CurriculumCatalogue catalogue;

    /** @return the booklet of a class, to its staff. Two statements. */
    public BookletOrder ofClass(long classId) {
        access.requireStaff(classId);
        return order(classId);
    }

    /** @return the booklet of one's own class. Two statements. */
    @RolesAllowed(Roles.TRAINEE)
    public BookletOrder mine(long enrolmentId) {
        return order(access.requireOwn(enrolmentId).classId());
    }

    private BookletOrder order(long classId) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        if (held == null) {
            throw new NotFoundException();
        }
        Curriculum curriculum = catalogue.current();
        Course course = curriculum.course(held.courseCode()).orElseThrow(NotFoundException::new);
        return new BookletOrder(course, curriculum.editions(course.code(), held.startsOn()), held.organiserName());
    }
}
