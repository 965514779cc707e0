package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.AsSaid;
import vn.sontay.training.teaching.trainingclass.WhichSessions;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Which sessions people attended, for use cases that have checked permission themselves (ATT-7). It goes by the sessions'
 * days: what is corrected today about a session of last week is true of last week.
 */
@ApplicationScoped
public class AttendedDays {

    /** By a mark; and by having been in another session instead, which stands. Written by {@link #statement}. */
    private static final String ATTENDED = """
            select e.id as enrolment_id, s.id as session_id, s.held_on as day_there, m.status, c.course_code, c.starts_on,
                   s.periods, case when s.held_on < %2$s then 1 else 0 end as early
              from enrolment e
              join %3$s c on c.id = e.class_id
              join attendance_mark m on m.enrolment_id = e.id and %6$s and m.status <> 'ABSENT'
              join %5$s r on r.id = m.roll_call_id and r.closed_at is not null
              join %4$s s on s.id = r.session_id and s.held_on <= :asOf and counted
             where %1$s
             union all
            select e.id, s.id, x.held_on, null, c.course_code, c.starts_on,
                   s.periods, case when s.held_on < %2$s then 1 else 0 end
              from enrolment e
              join %3$s c on c.id = e.class_id
              join catch_up k on k.enrolment_id = e.id and %7$s
              join %4$s s on s.id = k.missed_session_id and counted
              join %4$s x on x.id = k.session_id and x.state = 'STANDS' and x.held_on <= :asOf
             where %1$s
            """.replace("counted", WhichSessions.COUNTED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceCounting counting;

    protected AttendedDays() {
    }

    /** For tests. */
    public AttendedDays(EntityManager entityManager, AttendanceCounting counting) {
        this.entityManager = entityManager;
        this.counting = counting;
    }

    /** @return {@link #of(Whose, LocalDate, Recorded)} by all that is recorded */
    public List<AttendedDay> of(Whose whose, LocalDate asOf) {
        return of(whose, asOf, Recorded.NOW);
    }

    /**
     * @param asOf sessions held on that day or before count
     * @return one for each session that somebody attended, or caught up on (ATT-16). One statement.
     */
    public List<AttendedDay> of(Whose whose, LocalDate asOf, Recorded recorded) {
        Map<String, Set<MarkStatus>> counted = new HashMap<>();
        Map<String, AttendedDay> bySession = new LinkedHashMap<>();
        recorded.bind(whose.bind(Sql.of(entityManager, statement(whose, recorded)))).with("asOf", asOf).rows().stream()
                .filter(row -> counts(row, counted, recorded))
                .forEach(row -> bySession.merge(row.id("enrolment_id") + " " + row.id("session_id"),
                        new AttendedDay(row.id("enrolment_id"), row.day("day_there"), row.number("periods"),
                                row.yes("early")),
                        (one, other) -> one.on().isAfter(other.on()) ? other : one));
        return List.copyOf(bySession.values());
    }

    private static String statement(Whose whose, Recorded recorded) {
        return ATTENDED.formatted(whose.sql(), AsSaid.joinedOn(recorded), AsSaid.classes(recorded),
                AsSaid.sessions(recorded), RollsAsClosed.rolls(recorded), recorded.stands("m", "superseded_at"),
                recorded.stands("k", "withdrawn_at"));
    }

    private boolean counts(Row row, Map<String, Set<MarkStatus>> counted, Recorded recorded) {
        String status = row.textOrNull("status");
        return status == null || counted
                .computeIfAbsent(row.text("course_code") + " " + row.day("starts_on"),
                        rule -> counting.counted(row.text("course_code"), row.day("starts_on"), recorded.by()))
                .contains(MarkStatus.valueOf(status));
    }
}
