package vn.sontay.training.learning.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** The lessons of a class as somebody asks about them. For use cases that have checked permission themselves. */
@ApplicationScoped
class AskedLessons {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    Clock clock;

    protected AskedLessons() {
    }

    /** For tests. */
    AskedLessons(EntityManager entityManager, CurriculumCatalogue catalogue, Clock clock) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @return the lesson in the edition that the class reads now (PRG-2). One statement.
     * @throws NotFoundException when its course has no such lesson
     */
    AskedLesson of(long classId, String lessonCode) {
        TrainingClass held = entityManager.find(TrainingClass.class, classId);
        Course course = catalogue.current().course(held.courseCode()).orElseThrow(NotFoundException::new);
        if (!course.lessonCodes().contains(lessonCode)) {
            throw new NotFoundException();
        }
        LocalDate today = LocalDate.now(clock);
        boolean runs = !today.isBefore(held.startsOn()) && !today.isAfter(held.endsOn());
        LessonEdition edition = catalogue.current().edition(lessonCode, runs ? today : held.startsOn())
                .orElseThrow(NotFoundException::new);
        return new AskedLesson(lessonCode, edition.title(), edition.text().sections());
    }

    /** @return code and title of the lesson; the code where no lesson has it any more; empty where none is meant. No statement. */
    String name(String lessonCode) {
        return catalogue.current().lesson(lessonCode).map(lesson -> lessonCode + ". " + lesson.title())
                .orElse(lessonCode);
    }
}
