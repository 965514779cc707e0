package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** The marks behind a figure, for use cases that have checked permission themselves. */
@ApplicationScoped
public class AttendanceEvidence {

    private static final String MARKS = """
            select s.ordinal, s.title, s.held_on, s.part, r.closed_at, %s
              from enrolment e
              join class_session s on s.class_id = e.class_id
              left join roll_call r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id
             where e.id = :enrolment and s.held_on <= :asOf
             order by s.ordinal, m.recorded_at, m.id
            """.formatted(AttendanceMark.COLUMNS);

    @PersistenceContext
    EntityManager entityManager;

    protected AttendanceEvidence() {
    }

    /** For tests. */
    public AttendanceEvidence(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the sessions of the person's class that were held by asOf, with all their marks in them. One statement. */
    public List<SessionMarks> ofEnrolment(long enrolmentId, LocalDate asOf) {
        Map<Integer, List<Row>> bySession = Sql.of(entityManager, MARKS).with("enrolment", enrolmentId)
                .with("asOf", asOf).rows().stream()
                .collect(Collectors.groupingBy(row -> row.number("ordinal"), LinkedHashMap::new, Collectors.toList()));
        return bySession.values().stream().map(AttendanceEvidence::session).toList();
    }

    private static SessionMarks session(List<Row> rows) {
        Row first = rows.getFirst();
        return new SessionMarks(first.number("ordinal"), first.text("title"), first.day("held_on"),
                DayPart.valueOf(first.text("part")), first.momentOrNull("closed_at"),
                rows.stream().filter(row -> row.idOrNull("mark") != null).map(AttendanceMark::read).toList());
    }
}
