package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** The marks behind a figure, for use cases that have checked permission themselves. */
@ApplicationScoped
public class AttendanceEvidence {

    private static final String SESSIONS = """
            select c.course_code, c.starts_on, s.id, s.ordinal, s.title, s.held_on, s.part, r.closed_at, m.id as mark, m.status, m.recorded_at,
                   m.recorded_by, m.reason
              from enrolment e
              join training_class c on c.id = e.class_id
              join class_session s on s.class_id = e.class_id
              left join roll_call r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id and m.live_key = 0
             where e.id = :enrolment order by s.ordinal
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceCounting counting;

    @Inject
    Roll roll;

    protected AttendanceEvidence() {
    }

    AttendanceEvidence(EntityManager entityManager, AttendanceCounting counting) {
        this.entityManager = entityManager;
        this.counting = counting;
        this.roll = new Roll(entityManager);
    }

    /** @return every session of the person's class with their mark, by time. One statement. */
    public List<AttendedSession> ofEnrolment(long enrolmentId) {
        return Sql.of(entityManager, SESSIONS).with("enrolment", enrolmentId).rows().stream().map(this::session)
                .toList();
    }

    private AttendedSession session(Row row) {
        Set<MarkStatus> counted = counting.counted(row.text("course_code"), row.day("starts_on"));
        boolean closed = row.momentOrNull("closed_at") != null;
        @Nullable
        MarkStatus status = Roll.status(row.textOrNull("status"));
        return new AttendedSession(row.id("id"), row.number("ordinal"), row.text("title"), row.day("held_on"),
                DayPart.valueOf(row.text("part")),
                closed, row.idOrNull("mark"), status, closed && status != null && counted.contains(status),
                row.momentOrNull("recorded_at"), row.textOrNull("recorded_by"), row.textOrNull("reason"));
    }
}
