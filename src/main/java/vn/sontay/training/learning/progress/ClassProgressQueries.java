package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads who of a class has learnt what, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ClassProgressQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    Clock clock;

    /** @return every person beside every lesson. Four statements, however many people. */
    public ClassProgress progress(long classId) {
        access.requireStaff(classId);
        ClassHeading heading = roster.heading(classId);
        Course course = catalogue.current().course(heading.courseCode()).orElseThrow(NotFoundException::new);
        Map<Long, List<CompletionRow>> completions = completions(classId);
        List<PersonProgress> people = people(classId).stream()
                .map(person -> progress(person, heading, course,
                        completions.getOrDefault(person.enrolmentId(), List.of())))
                .toList();
        LessonPath nobody = new LessonPath(catalogue.current(), course, heading.readingDay(LocalDate.now(clock)),
                List.of());
        List<LessonTotal> totals = nobody.items().stream()
                .map(lesson -> new LessonTotal(lesson.code(), lesson.title(), people.stream()
                        .flatMap(person -> person.lessons().stream())
                        .filter(each -> each.code().equals(lesson.code()) && each.done()).count()))
                .toList();
        return new ClassProgress(heading, people, totals);
    }

    private PersonProgress progress(PersonLine person, ClassHeading heading, Course course, List<CompletionRow> rows) {
        LessonPath path = new LessonPath(catalogue.current(), course, heading.readingDay(LocalDate.now(clock)), rows);
        return new PersonProgress(person.enrolmentId(), person.fullName(), person.unitName(), path.done(),
                path.total(), path.items());
    }

    private List<PersonLine> people(long classId) {
        return roster.people(classId);
    }

    private Map<Long, List<CompletionRow>> completions(long classId) {
        return entityManager.createQuery("""
                select new vn.sontay.training.learning.progress.CompletionRow(c.enrolmentId, c.lessonCode, c.lessonEditionId,
                       a.title, a.validFrom, c.completedAt)
                  from LessonCompletion c join Enrolment e on e.id = c.enrolmentId
                       join ArchivedLesson a on a.id = c.lessonEditionId
                 where e.classId = :id""", CompletionRow.class)
                .setParameter("id", classId).getResultStream()
                .collect(Collectors.groupingBy(CompletionRow::enrolmentId));
    }
}
