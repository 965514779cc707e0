package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.assessment.quiz.grading.GradingsInForce;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.outcome.report.PersonEvidence.Attempt;
import vn.sontay.training.outcome.report.PersonEvidence.LessonDone;
import vn.sontay.training.outcome.report.PersonEvidence.Mark;
import vn.sontay.training.outcome.report.PersonEvidence.PracticeDone;
import vn.sontay.training.outcome.report.PersonEvidence.SessionMarks;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * What one person did in one class, with all corrections, by the day on which it took effect; for use cases that have checked
 * permission themselves. One statement each.
 */
@ApplicationScoped
public class PersonFacts {

    private static final String MARKS = """
            select s.ordinal, s.title, s.held_on, s.part, r.closed_at, m.status, m.recorded_at, m.recorded_by, m.reason,
                   m.superseded_at
              from class_session s
              left join roll_call r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = ?
             where s.class_id = ? and s.held_on <= ?
             order by s.ordinal, m.recorded_at, m.id
            """;
    private static final String ATTEMPTS = """
            select a.id, a.ordinal, case when a.on_paper then 1 else 0 end, a.taken_on, a.correct_count, a.question_count, %s, a.pass_mark,
                   a.recorded_at, a.recorded_by, a.voided_at, a.voided_by, a.void_reason,
                   g.grading_round, g.graded_at, g.reason, g.marks, p.code,
                   (select count(*) from paper_scan s join paper_print o on o.id = s.print_id
                     where o.code = p.code and s.enrolment_id = a.enrolment_id and s.added_at < ?
                       and (s.withdrawn_at is null or s.withdrawn_at >= ?))
              from attempt a
              left join paper_print p on p.id = a.paper_print_id
              %s
             where a.enrolment_id = ? and a.submitted_at is not null and a.taken_on <= ?
             order by a.taken_on, a.ordinal, a.id
            """.formatted(GradingsInForce.SCORE, GradingsInForce.JOIN);
    private static final String LESSONS = """
            select l.lesson_code, d.title, d.edition, l.completed_at
              from lesson_completion l join lesson_edition d on d.id = l.lesson_edition_id
             where l.enrolment_id = ? and l.completed_at < ?
             order by l.completed_at, l.id
            """;
    private static final String PRACTICE = """
            select p.practice_code, p.signed_on, p.signed_by, p.recorded_at, p.withdrawn_at, p.withdrawn_by,
                   p.withdrawal_reason
              from practice_sign_off p
             where p.enrolment_id = ? and p.signed_on <= ?
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

    /** @return the sessions held by asOf with the person's marks, corrected ones too */
    List<SessionMarks> sessions(long classId, long enrolmentId, LocalDate asOf) {
        Map<Integer, List<SqlRow>> bySession = new LinkedHashMap<>();
        Sql.rows(entityManager, MARKS, enrolmentId, classId, asOf)
                .forEach(row -> bySession.computeIfAbsent(row.number(0), ordinal -> new ArrayList<>()).add(row));
        return bySession.values().stream().map(rows -> {
            SqlRow first = rows.getFirst();
            return new SessionMarks(first.number(0), first.text(1), first.day(2), DayPart.valueOf(first.text(3)),
                    first.momentOrNull(4),
                    rows.stream().filter(row -> row.textOrNull(5) != null).map(PersonFacts::mark).toList());
        }).toList();
    }

    private static Mark mark(SqlRow row) {
        return new Mark(MarkStatus.valueOf(row.text(5)), row.moment(6), row.text(7), row.textOrNull(8),
                row.momentOrNull(9));
    }

    /** @return the attempts finished by asOf, those taken back too */
    List<Attempt> attempts(long enrolmentId, LocalDate asOf) {
        Instant end = asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
        return Sql.rows(entityManager, ATTEMPTS, end, end, end, enrolmentId, asOf).stream().map(PersonFacts::attempt)
                .toList();
    }

    private static Attempt attempt(SqlRow row) {
        MarkSheet sheet = row.textOrNull(16) == null ? null : MarkSheet.read(row.text(16));
        boolean again = row.numberOrNull(13) != null && row.number(13) > 1;
        return new Attempt(row.id(0), row.number(1), row.number(2) == 1, row.day(3),
                sheet == null ? row.numberOrNull(4) : Integer.valueOf(sheet.correct()),
                sheet == null ? row.numberOrNull(5) : Integer.valueOf(sheet.questions()), score(row, 6),
                score(row, 7), row.moment(8), row.text(9), row.momentOrNull(10), row.textOrNull(11),
                row.textOrNull(12), again ? row.momentOrNull(14) : null, again ? row.textOrNull(15) : null,
                row.textOrNull(17), row.number(18));
    }

    private static BigDecimal score(SqlRow row, int at) {
        return Objects.requireNonNullElse(row.decimalOrNull(at), BigDecimal.ZERO);
    }

    /** @return the lessons done by asOf */
    List<LessonDone> lessons(long enrolmentId, LocalDate asOf) {
        return Sql.rows(entityManager, LESSONS, enrolmentId, asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant())
                .stream().map(row -> new LessonDone(row.text(0), row.text(1), row.text(2), row.moment(3))).toList();
    }

    /** @return the practice signed off by asOf, sign-offs taken back too */
    List<PracticeDone> practice(long enrolmentId, String courseCode, LocalDate asOf) {
        return Sql.rows(entityManager, PRACTICE, enrolmentId, asOf).stream()
                .map(row -> new PracticeDone(taskTitle(courseCode, row.text(0)), row.day(1), row.text(2),
                        row.moment(3), row.momentOrNull(4), row.textOrNull(5), row.textOrNull(6)))
                .toList();
    }

    private String taskTitle(String courseCode, String practiceCode) {
        return curriculum.current().course(courseCode).flatMap(course -> course.practiceTask(practiceCode))
                .map(PracticeTask::title).orElse(practiceCode);
    }
}
