package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads a class's lessons as its staff teach them: in the editions that the class reads (PRG-2). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class TeachingQueries {

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    Clock clock;

    /** @return the class's lessons by module. Two statements. */
    public TaughtLessons lessons(long classId) {
        access.requireStaff(classId);
        ClassHeading heading = roster.heading(classId);
        return new TaughtLessons(heading, path(heading).modules());
    }

    /**
     * @return one lesson, with what comes after it. Two statements.
     * @throws NotFoundException when the course has no such lesson
     */
    public TaughtLesson lesson(long classId, String code) {
        access.requireStaff(classId);
        ClassHeading heading = roster.heading(classId);
        LessonPath path = path(heading);
        return new TaughtLesson(heading, path.edition(code).orElseThrow(NotFoundException::new), path.following(code));
    }

    private LessonPath path(ClassHeading heading) {
        return new LessonPath(catalogue.current(),
                catalogue.current().course(heading.courseCode()).orElseThrow(NotFoundException::new),
                heading.readingDay(LocalDate.now(clock)), List.of());
    }
}
