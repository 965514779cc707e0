package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.quiz.grading.GradingsInForce;
import vn.sontay.training.outcome.report.DatedEvidence.Kind;
import vn.sontay.training.shared.SqlRow;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.attendance.AttendanceCounting;
import vn.sontay.training.teaching.attendance.MarkStatus;

/**
 * The days on which the evidence of classes took effect (RPT-1); for use cases that have checked permission themselves. The
 * same rows as the standings of attendance, quiz and progress count, with their days instead of their number.
 */
@ApplicationScoped
public class EvidenceDays {

    private static final String ATTENDED = """
            select m.enrolment_id, s.held_on
              from class_session s
              join roll_call r on r.session_id = s.id and r.closed_at is not null
              join attendance_mark m on m.roll_call_id = r.id and m.live_key = 0
             where s.held_on <= ? and m.status in (%s) and s.class_id in (%s)
            """;
    private static final String PASSED = """
            select a.enrolment_id, a.quiz_code, min(a.taken_on)
              from enrolment e join attempt a on a.enrolment_id = e.id
              %s
             where a.submitted_at is not null and a.voided_at is null and %s >= a.pass_mark and a.taken_on <= ?
               and e.class_id in (%s)
             group by a.enrolment_id, a.quiz_code
            """;
    private static final String LEARNT = """
            select l.enrolment_id, l.lesson_code, l.completed_at
              from enrolment e join lesson_completion l on l.enrolment_id = e.id
             where l.completed_at < ? and e.class_id in (%s)
            """;
    private static final String PRACTISED = """
            select p.enrolment_id, p.practice_code, p.signed_on
              from enrolment e join practice_sign_off p on p.enrolment_id = e.id and p.live_key = 0
             where p.signed_on <= ? and e.class_id in (%s)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceCounting counting;

    protected EvidenceDays() {
    }

    /** For tests. */
    public EvidenceDays(EntityManager entityManager, AttendanceCounting counting) {
        this.entityManager = entityManager;
        this.counting = counting;
    }

    /**
     * @param classIds at least one
     * @return what took effect by asOf, by enrolment. Four statements and the settings that say which marks count.
     */
    Map<Long, DatedEvidence> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, DatedEvidence> dated = new HashMap<>();
        List<String> counted = counting.counted().stream().map(MarkStatus::name).toList();
        String classes = Sql.places(classIds);
        for (SqlRow row : rows(ATTENDED.formatted(Sql.places(counted), classes), asOf, counted, classIds)) {
            of(dated, row).attended(row.day(1));
        }
        Instant end = asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant();
        for (SqlRow row : rows(PASSED.formatted(GradingsInForce.JOIN, GradingsInForce.SCORE, classes), end, asOf,
                classIds)) {
            of(dated, row).done(Kind.TEST, row.text(1), row.day(2));
        }
        for (SqlRow row : rows(LEARNT.formatted(classes), end, classIds)) {
            of(dated, row).done(Kind.LESSON, row.text(1), LocalDate.ofInstant(row.moment(2), TimeSource.ZONE));
        }
        for (SqlRow row : rows(PRACTISED.formatted(classes), asOf, classIds)) {
            of(dated, row).done(Kind.PRACTICE, row.text(1), row.day(2));
        }
        return dated;
    }

    private static DatedEvidence of(Map<Long, DatedEvidence> dated, SqlRow row) {
        return dated.computeIfAbsent(row.id(0), id -> new DatedEvidence());
    }

    private List<SqlRow> rows(String sql, Object... arguments) {
        return Sql.rows(entityManager, sql, arguments);
    }
}
