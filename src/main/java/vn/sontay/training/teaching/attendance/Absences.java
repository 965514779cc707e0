package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassList;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.WhichSessions;
import vn.sontay.training.teaching.trainingclass.WhoTeaches;

/** Reads who missed which session of a class, and where they can have caught up. For use cases that have checked permission themselves. */
@ApplicationScoped
class Absences {

    /** Of everybody in the class who was on the roll of a closed session: the mark that counts, and what settles it. */
    private static final String MISSED = """
            select e.id as enrolment_id, e.person_id, e.full_name, e.unit_name, s.id as session_id, s.ordinal, s.title,
                   s.held_on, s.part, m.status, c.course_code, c.starts_on,
                   case when s.held_on < e.joined_on then 1 else 0 end as early, k.id as catch_up, k.version as catch_up_version,
                   k.recorded_at, k.recorded_by, x.held_on as caught_up_on, x.part as caught_up_part,
                   x.title as caught_up_title, case when x.class_id <> c.id then o.title end as other_class
              from training_class c
              join class_session s on s.class_id = c.id and %s
              join roll_call r on r.session_id = s.id and r.closed_at is not null
              join enrolment e on e.class_id = c.id and e.withdrawn_on is null
              left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id and m.live_key = 0
              left join catch_up k on k.enrolment_id = e.id and k.missed_session_id = s.id and k.live_key = 0
              left join class_session x on x.id = k.session_id
              left join training_class o on o.id = x.class_id
            """.formatted(WhichSessions.COUNTED) + ClassList.PEOPLE + """
             where c.id = :class and (m.id is null or m.status <> 'PRESENT')
             order by\s""" + ClassList.ORDER + ", s.held_on, s.part desc";
    private static final String OTHER = """
            select s.id, s.held_on, s.part, s.title, case when c.id <> t.id then c.title end as other_class
              from training_class t
              join training_class c on c.course_code = t.course_code
              join class_session s on s.class_id = c.id and %s
             where t.id = :class and s.held_on <= :today and (c.id = t.id and s.for_absentees or c.id <> t.id and (%s or %s))
             order by s.held_on desc, s.part, s.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttendanceCounting counting;

    @Inject
    Clock clock;

    protected Absences() {
    }

    /** For tests. */
    Absences(EntityManager entityManager, AttendanceCounting counting, Clock clock) {
        this.entityManager = entityManager;
        this.counting = counting;
        this.clock = clock;
    }

    /** @return every absence of those who are in the class now, in the order of a class list, then by time. One statement. */
    List<Absence> of(long classId) {
        return Sql.of(entityManager, MISSED).with("class", classId).rows().stream().filter(this::isMissed)
                .map(Absences::read).toList();
    }

    private boolean isMissed(Row row) {
        String status = row.textOrNull("status");
        if (row.yes("early") && row.idOrNull("catch_up") == null
                && !counting.countsBeforeJoining(row.text("course_code"), row.day("starts_on"))) {
            return false;
        }
        return status == null || !counting.counted(row.text("course_code"), row.day("starts_on"))
                .contains(MarkStatus.valueOf(status));
    }

    private static Absence read(Row row) {
        String status = row.textOrNull("status");
        Long catchUp = row.idOrNull("catch_up");
        return new Absence(row.id("enrolment_id"), row.id("person_id"), row.text("full_name"), row.text("unit_name"),
                row.id("session_id"), row.number("ordinal"), row.text("title"), row.day("held_on"),
                DayPart.valueOf(row.text("part")), status == null ? null : MarkStatus.valueOf(status),
                catchUp == null
                        ? null
                        : new Absence.CaughtUp(row.id("catch_up_version"), row.day("caught_up_on"),
                                DayPart.valueOf(row.text("caught_up_part")), row.text("caught_up_title"),
                                row.textOrNull("other_class"), row.moment("recorded_at"), row.text("recorded_by")));
    }

    /**
     * @param scope whose classes the caller administers
     * @param me the caller, who teaches some
     * @return the class's own sessions for absentees up to today and those of other classes of the same course to which the caller
     *     is staff, the latest first. One statement.
     */
    List<OtherSession> otherSessions(long classId, UnitScope scope, long me) {
        return Sql.of(entityManager, OTHER.formatted(WhichSessions.STANDING, scope.holds("c.organiser_unit_id"),
                WhoTeaches.condition("c.id", ":me")))
                .with("class", classId).with("today", LocalDate.now(clock)).with("me", me)
                .rows(row -> new OtherSession(row.id("id"), row.day("held_on"), DayPart.valueOf(row.text("part")),
                        row.text("title"), row.textOrNull("other_class")));
    }

    /**
     * @return the names of those of the people who are on a roll at that time anyway: marked as there in another session of the same
     *     half day, or in the class of that one, unless they have left it. One statement.
     */
    List<String> elsewhere(long sessionId, Set<Long> personIds) {
        return Sql.of(entityManager, """
                select distinct e.full_name
                  from class_session x
                  join class_session s on s.held_on = x.held_on and s.part = x.part and s.state = 'STANDS'
                  join enrolment e on e.class_id = s.class_id and e.person_id in (:people)
                  left join roll_call r on r.session_id = s.id
                  left join attendance_mark m on m.roll_call_id = r.id and m.enrolment_id = e.id and m.live_key = 0
                 where x.id = :session and (m.status in ('PRESENT', 'LATE')
                             and not (s.id = x.id and e.withdrawn_on is not null)
                       or s.id = x.id and not x.for_absentees and e.withdrawn_on is null)
                 order by e.full_name""").with("session", sessionId).with("people", personIds)
                .rows(row -> row.text("full_name"));
    }
}
