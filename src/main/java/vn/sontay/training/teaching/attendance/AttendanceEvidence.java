package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.AsSaid;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** The marks behind a figure, for use cases that have checked permission themselves. */
@ApplicationScoped
public class AttendanceEvidence {

    private static final String MARKS = """
            select s.id as session, n.ordinal, n.title, s.held_on, s.part, r.closed_at, x.held_on as caught_up_on,
                   case when x.class_id <> s.class_id then o.title end as caught_up_class, k.recorded_by as caught_up_by,
                   k.recorded_at as caught_up_at, %1$s
              from enrolment e
              join %2$s s on s.class_id = e.class_id
              left join class_session n on n.id = s.id
              left join %3$s r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id and %4$s
              left join catch_up k on k.enrolment_id = e.id and k.missed_session_id = s.id and %5$s
              left join %2$s x on x.id = k.session_id and x.state = 'STANDS' and x.held_on <= :asOf
              left join training_class o on o.id = x.class_id
             where e.id = :enrolment and s.held_on <= :asOf and %6$s
             order by case when n.id is null then 1 else 0 end, n.ordinal, s.held_on, s.id, m.recorded_at, m.id
            """;

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
        return ofEnrolment(enrolmentId, asOf, Recorded.NOW);
    }

    /** @return the same by what had been recorded; a session that was removed since has no number and no title. One statement. */
    public List<SessionMarks> ofEnrolment(long enrolmentId, LocalDate asOf, Recorded recorded) {
        Map<Long, List<Row>> bySession = recorded.bind(Sql.of(entityManager, MARKS.formatted(AttendanceMark.COLUMNS,
                AsSaid.sessions(recorded), RollsAsClosed.rolls(recorded), recorded.entered("m.recorded_at"),
                recorded.stands("k", "withdrawn_at"), WhichSessions.COUNTED))).with("enrolment", enrolmentId)
                .with("asOf", asOf).rows().stream()
                .collect(Collectors.groupingBy(row -> row.id("session"), LinkedHashMap::new, Collectors.toList()));
        return bySession.values().stream().map(rows -> session(rows, recorded)).toList();
    }

    private static SessionMarks session(List<Row> rows, Recorded recorded) {
        Row first = rows.getFirst();
        Integer ordinal = first.numberOrNull("ordinal");
        return new SessionMarks(ordinal == null ? 0 : ordinal,
                Objects.requireNonNullElse(first.textOrNull("title"), ""),
                first.day("held_on"), DayPart.valueOf(first.text("part")), first.momentOrNull("closed_at"),
                rows.stream().filter(row -> row.idOrNull("mark") != null)
                        .map(row -> AttendanceMark.read(row).as(recorded)).toList(),
                first.dayOrNull("caught_up_on") == null
                        ? null
                        : new SessionMarks.CaughtUp(first.day("caught_up_on"), first.textOrNull("caught_up_class"),
                                first.moment("caught_up_at"), first.text("caught_up_by")));
    }
}
