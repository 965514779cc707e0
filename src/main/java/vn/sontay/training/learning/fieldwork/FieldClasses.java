package vn.sontay.training.learning.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

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
        Row row = Sql.of(entityManager, """
                select c.title, c.course_code, c.starts_on,
                       coalesce((select max(s.held_on) from class_session s where s.class_id = c.id and %s), c.ends_on) as last_day
                  from training_class c where c.id = :class""".formatted(WhichSessions.COUNTED)).with("class", classId)
                .rows().stream()
                .findFirst().orElseThrow(NotFoundException::new);
        PracticeTask task = catalogue.current().course(row.text("course_code")).flatMap(course -> course.diaryTask())
                .orElseThrow(NotFoundException::new);
        DiaryRule rule = task.diary();
        if (rule == null) {
            throw new NotFoundException();
        }
        return new FieldClass(classId, row.text("title"), row.day("starts_on"), task, rule.least(),
                DiaryWindow.of(rule, row.day("starts_on"), row.day("last_day")));
    }
}
