package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Share;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Reads roll calls for those who take them. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class AttendanceQueries {

    static final String STATE = "case when r.id is null then 'NOT_YET' when r.closed_at is null then 'OPEN' "
            + "else 'CLOSED' end";
    private static final String SHEET = """
            select s.id, s.class_id, c.title as class_title, c.course_code, c.starts_on,
                   coalesce(s.room, c.place) as place, s.ordinal,
                   coalesce((select max(s.ordinal) from class_session s where s.class_id = c.id and %s), s.ordinal) as sessions, s.title, s.held_on, s.part, s.begins_at, s.ends_at,
                   coalesce(r.version, 0) as version, %s as state, %s, r.closed_at, r.closed_by,
                   (select e.id from enrolment e where e.class_id = s.class_id and e.person_id = :person
                       and e.twin_key = 0) as mine
              from class_session s
              join training_class c on c.id = s.class_id
              left join roll_call r on r.session_id = s.id
             where s.id = :session
            """.formatted(WhichSessions.EXPECTED, STATE, NoRoll.COLUMNS);
    private static final String TAUGHT = """
            select s.id, s.class_id, c.title as class_title, coalesce(s.room, c.place) as place, s.ordinal, s.title, s.held_on, s.part, s.begins_at, s.ends_at, %s as state,
                   (select count(*) from attendance_mark m where m.roll_call_id = r.id and m.live_key = 0) as marks,
                   (select count(*) from enrolment e where e.class_id = c.id
                       and (e.withdrawn_on is null or e.withdrawn_on > s.held_on
                            or exists (select 1 from attendance_mark x where x.roll_call_id = r.id
                                        and x.enrolment_id = e.id and x.live_key = 0))) as people
              from (select o.id from class_trainer t join class_session o on o.class_id = t.class_id
                     where t.person_id = :person and not exists (select 1 from session_trainer n where n.session_id = o.id)
                     union all
                    select n.session_id from session_trainer n where n.person_id = :person) t
              join class_session s on s.id = t.id
              join training_class c on c.id = s.class_id
              left join roll_call r on r.session_id = s.id
             where (s.held_on >= :heldOn or r.closed_at is null) and %s
             order by s.held_on, s.part desc, s.id
            """.formatted(STATE, WhichSessions.COUNTED);

    private static final String MARKED = """
            select r.session_id, m.enrolment_id
              from attendance_mark m join roll_call r on r.id = m.roll_call_id where m.id = :mark""";
    private static final String HISTORY = """
            select %s
              from roll_call r join attendance_mark m on m.roll_call_id = r.id
             where r.session_id = :session and m.enrolment_id = :enrolment order by m.recorded_at, m.id
            """.formatted(AttendanceMark.COLUMNS);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Roll roll;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the roll call of a session with everybody on it, to the staff of its class. Three statements. */
    public RollCallSheet rollCall(long sessionId) {
        Row found = Sql.of(entityManager, SHEET).with("person", currentUser.require().personId())
                .with("session", sessionId).rows()
                .stream().findFirst().orElseThrow(NotFoundException::new);
        access.requireStaff(found.id("class_id"));
        DayPart part = DayPart.valueOf(found.text("part"));
        return new RollCallSheet(sessionId, found.id("class_id"), found.text("class_title"),
                found.text("course_code"), found.day("starts_on"), found.text("place"),
                found.number("ordinal"),
                found.number("sessions"), found.text("title"), found.day("held_on"), part,
                part.hours(found.textOrNull("begins_at"), found.textOrNull("ends_at")), found.id("version"),
                RollCallState.valueOf(found.text("state")),
                found.momentOrNull("closed_at"), found.textOrNull("closed_by"),
                NoRoll.why(found) == null && !LocalDate.now(clock).isBefore(found.day("held_on")), NoRoll.why(found),
                found.idOrNull("mine"), roll.of(sessionId));
    }

    /** @return the mark's person and session with every mark they got there, to the staff of the class */
    public CorrectionSheet correction(long markId) {
        Row mark = Sql.of(entityManager, MARKED).with("mark", markId).first().orElseThrow(NotFoundException::new);
        return correction(mark.id("session_id"), mark.id("enrolment_id"));
    }

    /** @return the same for a person who may have no mark yet */
    public CorrectionSheet correction(long sessionId, long enrolmentId) {
        RollCallSheet sheet = rollCall(sessionId);
        RollCallRow person = sheet.rows().stream().filter(row -> row.enrolmentId() == enrolmentId).findFirst()
                .orElseThrow(NotFoundException::new);
        return new CorrectionSheet(sheet, person, Sql.of(entityManager, HISTORY).with("session", sessionId)
                .with("enrolment", enrolmentId).rows(AttendanceMark::read));
    }

    /** @return today's, coming and past unclosed sessions of the classes that the caller teaches, by time. One statement. */
    public List<TaughtSession> sessionsOfMine() {
        LocalDate today = LocalDate.now(clock);
        List<Row> rows = Sql.of(entityManager, TAUGHT).with("person", currentUser.require().personId())
                .with("heldOn", today).rows();
        return rows.stream()
                .map(row -> new TaughtSession(due(row.day("held_on"), today), row.id("id"), row.id("class_id"),
                        row.text("class_title"), row.text("place"),
                        row.number("ordinal"), row.text("title"), row.day("held_on"), DayPart.valueOf(row.text("part")),
                        DayPart.valueOf(row.text("part")).hours(row.textOrNull("begins_at"), row.textOrNull("ends_at")),
                        RollCallState.valueOf(row.text("state")), new Share(row.number("marks"), row.number("people"))))
                .toList();
    }

    private static TaughtSession.Due due(LocalDate heldOn, LocalDate today) {
        if (heldOn.equals(today)) {
            return TaughtSession.Due.TODAY;
        }
        return heldOn.isBefore(today) ? TaughtSession.Due.OVERDUE : TaughtSession.Due.COMING;
    }
}
