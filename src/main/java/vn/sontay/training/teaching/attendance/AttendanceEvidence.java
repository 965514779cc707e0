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
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** The marks behind a figure, for use cases that have checked permission themselves. */
@ApplicationScoped
public class AttendanceEvidence {

    private static final String MARKS = """
            select s.ordinal, s.title, s.held_on, s.part, r.closed_at, x.held_on as caught_up_on,
                   case when x.class_id <> s.class_id then o.title end as caught_up_class, k.recorded_by as caught_up_by,
                   k.recorded_at as caught_up_at, %s
              from enrolment e
              join class_session s on s.class_id = e.class_id
              left join roll_call r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id
              left join catch_up k on k.enrolment_id = e.id and k.missed_session_id = s.id and k.live_key = 0
              left join class_session x on x.id = k.session_id and x.state = 'STANDS' and x.held_on <= :asOf
              left join training_class o on o.id = x.class_id
             where e.id = :enrolment and s.held_on <= :asOf and %s
             order by s.ordinal, m.recorded_at, m.id
            """.formatted(AttendanceMark.COLUMNS, WhichSessions.COUNTED);

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
                rows.stream().filter(row -> row.idOrNull("mark") != null).map(AttendanceMark::read).toList(),
                first.dayOrNull("caught_up_on") == null
                        ? null
                        : new SessionMarks.CaughtUp(first.day("caught_up_on"), first.textOrNull("caught_up_class"),
                                first.moment("caught_up_at"), first.text("caught_up_by")));
    }
}
