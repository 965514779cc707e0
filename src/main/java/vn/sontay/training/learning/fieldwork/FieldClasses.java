package vn.sontay.training.learning.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.SqlRow;

/** Finds what a diary demands in one class. For use cases that have checked permission themselves. */
@ApplicationScoped
public class FieldClasses {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue catalogue;

    protected FieldClasses() {
    }

    /** For tests. */
    FieldClasses(EntityManager entityManager, CurriculumCatalogue catalogue) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
    }

    /**
     * One statement.
     *
     * @throws NotFoundException when there is no such class, or its course has no diary
     */
    FieldClass of(long classId) {
        SqlRow row = SqlRow.all(entityManager.createNativeQuery("""
                select c.title, c.course_code, c.starts_on,
                       coalesce((select max(s.held_on) from class_session s where s.class_id = c.id), c.ends_on)
                  from training_class c where c.id = ?""").setParameter(1, classId).getResultList()).stream()
                .findFirst().orElseThrow(NotFoundException::new);
        PracticeTask task = catalogue.current().course(row.text(1)).flatMap(course -> course.diaryTask())
                .orElseThrow(NotFoundException::new);
        DiaryRule rule = task.diary();
        if (rule == null) {
            throw new NotFoundException();
        }
        return new FieldClass(classId, row.text(0), row.day(2), task, rule.least(),
                DiaryWindow.of(rule, row.day(2), row.day(3)));
    }
}
