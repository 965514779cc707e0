package vn.sontay.training.learning.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Whose lessons may be given a voice (REC-3), and who may hear it (REC-8). */
@ApplicationScoped
class RecordingScope {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the class, to its staff. Two statements. */
    TrainingClass staffOf(long classId) {
        access.requireStaff(classId);
        return entityManager.find(TrainingClass.class, classId);
    }

    Course course(TrainingClass found) {
        return catalogue.current().course(found.courseCode()).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when the class's course hasn't that lesson */
    void requireLesson(TrainingClass found, String lessonCode) {
        if (!course(found).lessonCodes().contains(lessonCode)) {
            throw new NotFoundException();
        }
    }

    /** @return the edition of the lesson that the class reads now (PRG-2) */
    LessonEdition edition(TrainingClass found, String lessonCode) {
        LocalDate today = LocalDate.now(clock);
        boolean runs = !today.isBefore(found.startsOn()) && !today.isAfter(found.endsOn());
        return catalogue.current().edition(lessonCode, runs ? today : found.startsOn())
                .orElseThrow(NotFoundException::new);
    }

    /** Lets those pass who may hear it. One statement a role. */
    void requireHearer(RecordingRow recording) {
        boolean may = currentUser.require().hasRole(Roles.ADMINISTRATOR) || isStaff(recording)
                || recording.live() && isLearner(recording);
        if (!may) {
            throw new RefusedException();
        }
    }

    private boolean isStaff(RecordingRow recording) {
        Caller caller = currentUser.require();
        return caller.hasRole(Roles.TRAINER) && hasLesson(recording, """
                select distinct c.courseCode from TrainingClass c join c.trainerIds t where t = :person""");
    }

    private boolean isLearner(RecordingRow recording) {
        Caller caller = currentUser.require();
        return caller.hasRole(Roles.TRAINEE) && hasLesson(recording, """
                select distinct c.courseCode from Enrolment e join TrainingClass c on c.id = e.classId
                 where e.personId = :person and e.withdrawnOn is null""");
    }

    private boolean hasLesson(RecordingRow recording, String courses) {
        List<String> codes = entityManager.createQuery(courses, String.class)
                .setParameter("person", currentUser.require().personId()).getResultList();
        return codes.stream().flatMap(code -> catalogue.current().course(code).stream())
                .anyMatch(course -> course.lessonCodes().contains(recording.section().lessonCode()));
    }
}
