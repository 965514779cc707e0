package vn.sontay.training.learning.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.fieldwork.DiaryStanding;
import vn.sontay.training.learning.fieldwork.DiarySums;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads the sign-offs of a class's practice tasks, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PracticeQueries {

    static final String SIGN_OFFS = """
            select new vn.sontay.training.learning.progress.SignOffRow(s.id, e.id, e.classId, e.fullName, s.practiceCode,
                   s.signedOn, s.signedBy, s.withdrawnAt, s.withdrawnBy, s.withdrawalReason, s.version)
              from PracticeSignOff s join Enrolment e on e.id = s.enrolmentId
            """;

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
     * Five statements, however many people, and one more for a task with a diary.
     *
     * @param practiceCode the task to show; the first one where the course has no such task
     */
    public PracticeSheet sheet(long classId, String practiceCode) {
        access.requireStaff(classId);
        ClassHeading heading = roster.heading(classId);
        Course course = catalogue.current().course(heading.courseCode()).orElseThrow(NotFoundException::new);
        PracticeTask task = course.practiceTask(practiceCode)
                .orElseGet(() -> course.practice().stream().findFirst().orElse(null));
        List<PersonLine> people = roster.people(classId);
        Set<Long> there = people.stream().map(PersonLine::enrolmentId).collect(Collectors.toSet());
        List<SignOffRow> signOffs = entityManager
                .createQuery(SIGN_OFFS + " where e.classId = :id", SignOffRow.class).setParameter("id", classId)
                .getResultList();
        List<TaskTotal> totals = course.practice().stream()
                .map(each -> new TaskTotal(each.code(), each.title(), signOffs.stream().filter(SignOffRow::counts)
                        .filter(row -> of(row, each) && there.contains(row.enrolmentId())).count()))
                .toList();
        return new PracticeSheet(heading, totals, task,
                catalogue.asksForPractice(course.code(), heading.startsOn()),
                course.diaryTask().isPresent(),
                task == null ? List.of() : rows(classId, people, task, signOffs),
                signOffs.stream().filter(row -> !row.counts() && of(row, task))
                        .sorted(comparing(PracticeQueries::withdrawnAt, reverseOrder())).toList());
    }

    private static Instant withdrawnAt(SignOffRow row) {
        return Objects.requireNonNull(row.withdrawnAt());
    }

    private List<PracticeRow> rows(long classId, List<PersonLine> people, PracticeTask task,
            List<SignOffRow> signOffs) {
        Map<Long, SignOffRow> counting = signOffs.stream().filter(row -> row.counts() && of(row, task))
                .collect(Collectors.toMap(SignOffRow::enrolmentId, Function.identity()));
        Map<Long, Set<String>> met = checklists.ofClass(classId, task.code());
        DiaryRule rule = task.diary();
        Map<Long, Integer> turns = rule == null
                ? Map.of()
                : diaries.turns(people.stream().map(PersonLine::enrolmentId).toList(), task.code());
        return people.stream().map(person -> {
            long id = person.enrolmentId();
            SignOffRow signOff = counting.get(id);
            Set<String> ticked = signOff == null ? met.getOrDefault(id, Set.of()) : Set.copyOf(task.checklist());
            return new PracticeRow(id, person.fullName(), person.unitName(), signOff,
                    task.checklist().stream().filter(ticked::contains).count(), task.checklist().size(),
                    rule == null ? null : new DiaryStanding(turns.getOrDefault(id, 0), rule.least()));
        }).toList();
    }

    private static boolean of(SignOffRow row, @Nullable PracticeTask task) {
        return task != null && row.practiceCode().equals(task.code());
    }

    /** @return one sign-off, also a withdrawn one */
    public SignOffRow signOff(long signOffId) {
        SignOffRow found = entityManager.createQuery(SIGN_OFFS + " where s.id = :id", SignOffRow.class)
                .setParameter("id", signOffId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
        access.requireStaff(found.classId());
        return found;
    }

    /** @return the title of a class's practice task; its code where the course has it no more */
    public String taskTitle(long classId, String practiceCode) {
        access.requireStaff(classId);
        return catalogue.current().course(roster.heading(classId).courseCode())
                .flatMap(course -> course.practiceTask(practiceCode)).map(PracticeTask::title).orElse(practiceCode);
    }
}
