package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.curriculum.ArchivedLesson;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.fieldwork.DiarySums;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads what a trainee learns and has learnt: their own enrolments only. */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class ProgressQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Checklists checklists;

    @Inject
    DiarySums diaries;

    @Inject
    Clock clock;

    /** @return all lessons and practice tasks of one's class. Three statements, and one more where there is a diary. */
    public MyLessons lessons(long enrolmentId) {
        OwnReading reading = roster.own(enrolmentId, access);
        ClassHeading heading = reading.heading();
        Course course = course(heading);
        LessonPath path = path(enrolmentId, heading, course);
        return new MyLessons(enrolmentId, heading, path.modules(), path.done(), path.total(),
                path.next(reading).orElse(null), path.former(), practice(enrolmentId, course),
                catalogue.asksForPractice(course.code(), heading.startsOn()), course.quiz().code());
    }

    /**
     * @param learnt the codes of the lessons learnt, by enrolment, as read before
     * @return the lesson to go on with in each of the caller's classes; none where all are learnt. One statement.
     */
    public Map<Long, NextLesson> nextLessons(Map<Long, Set<String>> learnt) {
        Map<Long, NextLesson> next = new HashMap<>();
        roster.allOwn(currentUser.require().personId())
                .forEach((enrolmentId, reading) -> catalogue.current().course(reading.heading().courseCode())
                        .flatMap(course -> LessonPath.ofLearnt(catalogue.current(), course,
                                reading.heading().readingDay(LocalDate.now(clock)),
                                learnt.getOrDefault(enrolmentId, Set.of())).next(reading))
                        .ifPresent(lesson -> next.put(enrolmentId, lesson)));
        return next;
    }

    /** @return each edition that the caller reads in a class of theirs (PRG-2), those of the newest class first. One statement. */
    public List<OwnEdition> ownEditions() {
        LocalDate today = LocalDate.now(clock);
        return roster.allOwn(currentUser.require().personId()).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Long, OwnReading> own) -> own.getValue().heading().startsOn())
                        .thenComparing(Map.Entry::getKey).reversed())
                .flatMap(own -> catalogue.current()
                        .editions(own.getValue().heading().courseCode(), own.getValue().heading().readingDay(today))
                        .stream()
                        .map(edition -> new OwnEdition(own.getKey(), edition)))
                .toList();
    }

    /**
     * Reading is not learning: nothing is recorded (PRG-1). Two statements.
     *
     * @throws NotFoundException when the course has no such lesson
     */
    public LessonView lesson(long enrolmentId, String code) {
        OwnReading reading = roster.own(enrolmentId, access);
        ClassHeading heading = reading.heading();
        Course course = course(heading);
        LessonPath path = path(enrolmentId, heading, course);
        LessonEdition edition = path.edition(code).orElseThrow(NotFoundException::new);
        return new LessonView(enrolmentId, heading, edition, catalogue.archiveId(edition), path.module(code),
                path.number(code), path.total(), path.completion(code), path.previous(code), path.following(code),
                path.toDo(code), reading.sectionIn(code), course.quiz().code());
    }

    /**
     * @return the text in which one learnt the lesson, also when the course has it no more (PRG-3)
     * @throws NotFoundException when one hasn't learnt it
     */
    public ReadEdition readEdition(long enrolmentId, String code) {
        ClassHeading heading = roster.own(enrolmentId, access).heading();
        CompletionRow completion = completions(enrolmentId).stream().filter(row -> row.lessonCode().equals(code))
                .findFirst().orElseThrow(NotFoundException::new);
        return new ReadEdition(completion,
                entityManager.find(ArchivedLesson.class, completion.editionId()).bodyHtml(),
                course(heading).lessonCodes().contains(code));
    }

    private Course course(ClassHeading heading) {
        return catalogue.current().course(heading.courseCode()).orElseThrow(NotFoundException::new);
    }

    private LessonPath path(long enrolmentId, ClassHeading heading, Course course) {
        return new LessonPath(catalogue.current(), course, heading.readingDay(LocalDate.now(clock)),
                completions(enrolmentId));
    }

    private List<CompletionRow> completions(long enrolmentId) {
        return entityManager.createQuery("""
                select new vn.sontay.training.learning.progress.CompletionRow(c.enrolmentId, c.lessonCode, c.lessonEditionId,
                       a.title, a.validFrom, c.completedAt)
                  from LessonCompletion c join ArchivedLesson a on a.id = c.lessonEditionId
                 where c.enrolmentId = :id order by c.completedAt, c.id""", CompletionRow.class)
                .setParameter("id", enrolmentId).getResultList();
    }

    private List<PracticeItem> practice(long enrolmentId, Course course) {
        if (course.practice().isEmpty()) {
            return List.of();
        }
        Checklists.Standing stands = checklists.standing(enrolmentId);
        return course.practice().stream().map(task -> {
            LocalDate signed = stands.signedOn().get(task.code());
            return new PracticeItem(task.code(), task.title(), task.task(), signed, signed == null
                    ? ChecklistItem.list(task.checklist(), stands.met().getOrDefault(task.code(), Set.of()))
                    : ChecklistItem.allMet(task.checklist()), diaries.standing(enrolmentId, task));
        }).toList();
    }
}
