package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** A trainee's own acts on lessons (PRG-1). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class ProgressService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Marks a lesson as learnt. Once it is, it stays so in the edition of the first time, whatever comes later.
     *
     * @return the id of the completion, of now or of the first time
     * @throws NotFoundException when the course has no such lesson, or the lesson no such edition
     */
    public long complete(CompleteLesson command) {
        Enrolment enrolment = own(command.enrolmentId());
        return receipts.once(command.requestId(), "progress.complete", () -> completeNow(enrolment, command));
    }

    /**
     * Remembers where somebody reads (PRG-7). Not announced to the audit trail: it is a bookmark.
     *
     * @throws NotFoundException when the course has no such lesson, or the lesson no such heading
     */
    public void keepPlace(KeepPlace command) {
        ClassHeading heading = roster.own(command.enrolmentId(), access).heading();
        LessonEdition edition = catalogue.current().course(heading.courseCode())
                .filter(course -> course.lessonCodes().contains(command.lessonCode()))
                .flatMap(course -> catalogue.current().edition(command.lessonCode(),
                        heading.readingDay(LocalDate.now(clock))))
                .orElseThrow(NotFoundException::new);
        if (edition.text().sections().stream().noneMatch(section -> section.id().equals(command.sectionId()))) {
            throw new NotFoundException();
        }
        Sql.of(entityManager, """
                insert into reading_place (enrolment_id, lesson_code, section_id, read_at) values (:enrolment, :lesson, :section, :at)
                on duplicate key update lesson_code = :lesson, section_id = :section, read_at = :at""")
                .with("enrolment", command.enrolmentId()).with("lesson", command.lessonCode())
                .with("section", command.sectionId()).with("at", clock.instant()).change();
    }

    /** Locked before anything is read, so that of two at the same instant the second sees what the first did. */
    private Enrolment own(long enrolmentId) {
        entityManager.find(Enrolment.class, enrolmentId, LockModeType.PESSIMISTIC_WRITE);
        return access.requireOwn(enrolmentId);
    }

    private long completeNow(Enrolment enrolment, CompleteLesson command) {
        ClassHeading heading = roster.heading(enrolment.classId());
        if (!catalogue.current().course(heading.courseCode()).map(Course::lessonCodes)
                .filter(codes -> codes.contains(command.lessonCode())).isPresent()) {
            throw new NotFoundException();
        }
        return entityManager
                .createQuery("select c.id from LessonCompletion c where c.enrolmentId = :id and c.lessonCode = :code",
                        Long.class)
                .setParameter("id", enrolment.id()).setParameter("code", command.lessonCode()).getResultStream()
                .findFirst().orElseGet(() -> add(enrolment, heading, command));
    }

    private long add(Enrolment enrolment, ClassHeading heading, CompleteLesson command) {
        String title = entityManager
                .createQuery("select a.title from ArchivedLesson a where a.id = :id and a.code = :code", String.class)
                .setParameter("id", command.editionId()).setParameter("code", command.lessonCode())
                .getResultStream().findFirst().orElseThrow(NotFoundException::new);
        LessonCompletion added = new LessonCompletion(enrolment.id(), command.lessonCode(), command.editionId(),
                clock.instant());
        entityManager.persist(added);
        changes.fire(new Changed("progress.complete", "enrolment", enrolment.id(),
                enrolment.fullName() + ": " + title + ", " + heading.title()));
        return added.id();
    }
}
