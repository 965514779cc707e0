package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SqlRow;

/** Reads sessions: of one class, of a trainee's or a trainer's timetable. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SessionQueries {

    private static final String SESSIONS = """
            select s.id, s.class_id, s.ordinal, s.title, s.held_on, s.part, s.periods,
                   case when r.id is null then 'NOT_YET' when r.closed_at is null then 'OPEN' else 'CLOSED' end, s.version
              from class_session s left join roll_call r on r.session_id = s.id
            """;
    private static final String TIMETABLE = """
            select s.id, c.id, c.title, c.place, s.ordinal, s.title, s.held_on, s.part,
                   case when r.id is null then 'NOT_YET' when r.closed_at is null then 'OPEN' else 'CLOSED' end,
                   (select count(*) from enrolment n where n.class_id = c.id and n.withdrawn_on is null), %s
              from class_session s
              join training_class c on c.id = s.class_id
              left join roll_call r on r.session_id = s.id
            """;
    private static final String STAFF_TIMETABLE = TIMETABLE.formatted("null")
            + " where (%s or exists (select 1 from class_trainer t where t.class_id = c.id and t.person_id = ?))";
    private static final String MY_TIMETABLE = TIMETABLE.formatted("e.id")
            + " join enrolment e on e.class_id = c.id and e.withdrawn_on is null and e.person_id = ?";
    private static final String BY_TIME = " order by s.held_on, s.part desc, s.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the class's sessions by time, to its staff. Two statements. */
    public List<SessionRow> sessions(long classId) {
        access.requireStaff(classId);
        return sessionRows(entityManager.createNativeQuery(SESSIONS + " where s.class_id = ?" + BY_TIME)
                .setParameter(1, classId).getResultList());
    }

    /** @return one session, to the staff of its class */
    public SessionRow session(long sessionId) {
        SessionRow row = sessionRows(entityManager.createNativeQuery(SESSIONS + " where s.id = ?")
                .setParameter(1, sessionId).getResultList()).stream().findFirst().orElseThrow(NotFoundException::new);
        access.requireStaff(row.classId());
        return row;
    }

    /** @return every move of the class's sessions, the oldest first, to its staff */
    public List<SessionMoveRow> moves(long classId) {
        access.requireStaff(classId);
        return entityManager.createQuery("""
                select new vn.sontay.training.teaching.trainingclass.SessionMoveRow(m.sessionId, m.fromDate, m.fromPart,
                       m.toDate, m.toPart, m.reason, m.movedAt, m.movedBy)
                  from SessionMove m join ClassSession s on s.id = m.sessionId
                 where s.classId = :id order by m.movedAt, m.id""", SessionMoveRow.class)
                .setParameter("id", classId).getResultList();
    }

    /** @return sessions from a day to a day, both included: of the classes of an administrator's units and those that the caller teaches */
    public List<TimetableRow> timetable(LocalDate from, LocalDate to) {
        Caller caller = currentUser.require();
        return timetableRows(entityManager
                .createNativeQuery(staffTimetable(caller) + " and s.held_on between ? and ?" + BY_TIME)
                .setParameter(1, caller.personId()).setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to)).getResultList());
    }

    /** @return sessions of days before today whose roll call isn't closed: of the same classes */
    public List<TimetableRow> notClosed() {
        Caller caller = currentUser.require();
        return timetableRows(entityManager
                .createNativeQuery(staffTimetable(caller) + " and s.held_on < ? and r.closed_at is null" + BY_TIME)
                .setParameter(1, caller.personId()).setParameter(2, Date.valueOf(LocalDate.now(clock)))
                .getResultList());
    }

    private static String staffTimetable(Caller caller) {
        return STAFF_TIMETABLE.formatted(caller.scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id"));
    }

    /** @return the sessions of the caller's classes from today on; today's stay until their half day is over */
    @RolesAllowed(Roles.TRAINEE)
    public List<TimetableRow> myComing() {
        LocalDateTime now = LocalDateTime.now(clock);
        return timetableRows(entityManager.createNativeQuery(MY_TIMETABLE + " where s.held_on >= ?" + BY_TIME)
                .setParameter(1, currentUser.require().personId())
                .setParameter(2, Date.valueOf(now.toLocalDate())).getResultList()).stream()
                .filter(row -> now.isBefore(row.heldOn().atTime(row.part().ends()))).toList();
    }

    private List<SessionRow> sessionRows(List<?> result) {
        LocalDateTime now = LocalDateTime.now(clock);
        return SqlRow.all(result).stream().map(row -> {
            DayPart part = DayPart.valueOf(row.text(5));
            return new SessionRow(row.id(0), row.id(1), row.number(2), row.text(3), row.day(4), part, row.number(6),
                    RollCallState.valueOf(row.text(7)), !now.isBefore(row.day(4).atTime(part.begins())), row.id(8));
        }).toList();
    }

    private static List<TimetableRow> timetableRows(List<?> result) {
        return SqlRow.all(result).stream()
                .map(row -> new TimetableRow(row.id(0), row.id(1), row.text(2), row.text(3), row.number(4),
                        row.text(5), row.day(6), DayPart.valueOf(row.text(7)), RollCallState.valueOf(row.text(8)),
                        row.number(9), row.idOrNull(10)))
                .toList();
    }
}
