package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.fieldwork.DiarySums;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Reads one person's check-list, for the class's staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ChecklistQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    Checklists checklists;

    @Inject
    DiarySums diaries;

    /**
     * @return the person beside the task. A handful of statements.
     * @throws NotFoundException when the course has no such task
     */
    public PersonChecklist checklist(long enrolmentId, String practiceCode) {
        ClassHeading heading = roster.heading(access.requireStaffOfEnrolment(enrolmentId));
        PracticeTask task = catalogue.current().course(heading.courseCode())
                .flatMap(course -> course.practiceTask(practiceCode)).orElseThrow(NotFoundException::new);
        Enrolment person = entityManager.find(Enrolment.class, enrolmentId);
        @Nullable
        SignOffRow signOff = entityManager.createQuery(
                PracticeQueries.SIGN_OFFS + " where e.id = :id and s.practiceCode = :code and s.liveKey = 0",
                SignOffRow.class).setParameter("id", enrolmentId).setParameter("code", practiceCode)
                .getResultStream().findFirst().orElse(null);
        Map<String, Set<String>> met = checklists.standing(enrolmentId).met();
        return new PersonChecklist(heading, enrolmentId, person.fullName(), person.unitName(), task,
                signOff == null
                        ? ChecklistItem.list(task.checklist(), met.getOrDefault(task.code(), Set.of()))
                        : ChecklistItem.allMet(task.checklist()),
                checklists.saves(enrolmentId, practiceCode), signOff, diaries.standing(enrolmentId, task));
    }
}
