package vn.sontay.training.learning.booklet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

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
        List<Object[]> found = entityManager
                .createQuery("select c.courseCode, c.startsOn, c.organiserName from TrainingClass c where c.id = :id",
                        Object[].class)
                .setParameter("id", classId).getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        Object[] row = found.getFirst();
        Curriculum curriculum = catalogue.current();
        Course course = curriculum.course((String) row[0]).orElseThrow(NotFoundException::new);
        return new BookletOrder(course, curriculum.editions(course.code(), (LocalDate) row[1]), (String) row[2]);
    }
}
