package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.assessment.quiz.grading.GradingsInForce;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.outcome.report.PersonEvidence.Attempt;
import vn.sontay.training.outcome.report.PersonEvidence.LessonDone;
import vn.sontay.training.outcome.report.PersonEvidence.PracticeDone;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * What one person did in one class besides coming, with all corrections, by the day on which it took effect; for use cases that have checked
 * permission themselves. One statement each.
 */
@ApplicationScoped
public class PersonFacts {

    private static final String ATTEMPTS = """
            select a.id, a.ordinal, a.on_paper, a.taken_on, a.correct_count, a.question_count, %s as score_in_force, a.pass_mark,
                   a.recorded_at, a.recorded_by, a.voided_at, a.voided_by, a.void_reason,
                   g.grading_round, g.graded_at, g.reason, g.marks, p.code as print_code,
                   (select count(*) from paper_scan s join paper_print o on o.id = s.print_id
                     where o.code = p.code and s.enrolment_id = a.enrolment_id and s.added_at < :end
                       and (s.withdrawn_at is null or s.withdrawn_at >= :end)) as scans
              from attempt a
              left join paper_print p on p.id = a.paper_print_id
              %s
             where a.enrolment_id = :enrolment and a.submitted_at is not null and a.taken_on <= :asOf and recorded
             order by a.taken_on, a.ordinal, a.id
            """.formatted(GradingsInForce.SCORE, GradingsInForce.JOIN);

    /** On a screen one is finished by its first marking. */
    private static final String FINISHED = """
            a.recorded_at <= :recorded and (a.on_paper or exists (
               select 1 from grading f where f.attempt_id = a.id and f.graded_at <= :recorded))""";
    private static final String LESSONS = """
            select l.lesson_code, d.title, d.edition, l.completed_at
              from lesson_completion l join lesson_edition d on d.id = l.lesson_edition_id
             where l.enrolment_id = :enrolment and l.completed_at < :end and recorded
             order by l.completed_at, l.id
            """;
    private static final String PRACTICE = """
            select p.practice_code, p.signed_on, p.signed_by, p.recorded_at, p.withdrawn_at, p.withdrawn_by,
                   p.withdrawal_reason
              from practice_sign_off p
             where p.enrolment_id = :enrolment and p.signed_on <= :asOf and recorded
             order by p.practice_code, p.recorded_at, p.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    protected PersonFacts() {
    }

    /** For tests. */
    public PersonFacts(EntityManager entityManager, CurriculumCatalogue curriculum) {
        this.entityManager = entityManager;
        this.curriculum = curriculum;
    }

    /** @return the attempts finished by asOf, those taken back too, by what had been recorded */
    List<Attempt> attempts(long enrolmentId, LocalDate asOf, Recorded recorded) {
        return statement(ATTEMPTS, recorded, recorded.choose("1 = 1", FINISHED))
                .with("end", recorded.end(endOf(asOf))).with("enrolment", enrolmentId).with("asOf", asOf)
                .rows(row -> attempt(row, recorded));
    }

    private Sql statement(String text, Recorded recorded, String condition) {
        return recorded.bind(Sql.of(entityManager, text.replace("and recorded\n", "and " + condition + "\n")));
    }

    private static Instant endOf(LocalDate asOf) {
        return asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
    }

    private static Attempt attempt(Row row, Recorded recorded) {
        String marks = row.textOrNull("marks");
        MarkSheet sheet = marks == null ? null : MarkSheet.read(marks);
        Integer round = row.numberOrNull("grading_round");
        boolean again = round != null && round > 1;
        Instant voided = recorded.known(row.momentOrNull("voided_at"));
        return new Attempt(row.id("id"), row.number("ordinal"), row.yes("on_paper"), row.day("taken_on"),
                sheet == null ? row.numberOrNull("correct_count") : Integer.valueOf(sheet.correct()),
                sheet == null ? row.numberOrNull("question_count") : Integer.valueOf(sheet.questions()),
                score(row, "score_in_force"), score(row, "pass_mark"), row.moment("recorded_at"),
                row.text("recorded_by"), voided, voided == null ? null : row.textOrNull("voided_by"),
                voided == null ? null : row.textOrNull("void_reason"), again ? row.momentOrNull("graded_at") : null,
                again ? row.textOrNull("reason") : null, row.textOrNull("print_code"), row.number("scans"));
    }

    private static BigDecimal score(Row row, String column) {
        return Objects.requireNonNullElse(row.decimalOrNull(column), BigDecimal.ZERO);
    }

    /** @return the lessons done by asOf, by what had been recorded */
    List<LessonDone> lessons(long enrolmentId, LocalDate asOf, Recorded recorded) {
        return statement(LESSONS, recorded, recorded.entered("l.recorded_at")).with("enrolment", enrolmentId)
                .with("end", endOf(asOf))
                .rows(row -> new LessonDone(row.text("lesson_code"), row.text("title"), row.text("edition"),
                        row.moment("completed_at")));
    }

    /** @return the practice signed off by asOf, sign-offs taken back too, by what had been recorded */
    List<PracticeDone> practice(long enrolmentId, String courseCode, LocalDate asOf, Recorded recorded) {
        return statement(PRACTICE, recorded, recorded.entered("p.recorded_at")).with("enrolment", enrolmentId)
                .with("asOf", asOf)
                .rows(row -> done(row, courseCode, recorded.known(row.momentOrNull("withdrawn_at"))));
    }

    private PracticeDone done(Row row, String courseCode, @Nullable Instant withdrawn) {
        return new PracticeDone(taskTitle(courseCode, row.text("practice_code")), row.day("signed_on"),
                row.text("signed_by"), row.moment("recorded_at"), withdrawn,
                withdrawn == null ? null : row.textOrNull("withdrawn_by"),
                withdrawn == null ? null : row.textOrNull("withdrawal_reason"));
    }

    private String taskTitle(String courseCode, String practiceCode) {
        return curriculum.current().course(courseCode).flatMap(course -> course.practiceTask(practiceCode))
                .map(PracticeTask::title).orElse(practiceCode);
    }
}
