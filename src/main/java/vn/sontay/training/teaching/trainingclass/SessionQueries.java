package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads sessions: of one class, of a trainee's or a trainer's timetable. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SessionQueries {

    private static final String SESSIONS = """
            select s.id, s.class_id, s.ordinal, s.title, s.held_on, s.part, s.periods,
                   %s as state, s.state as session_state, s.for_absentees, s.replaces_id,
                   x.reason, x.recorded_at, x.recorded_by, s.room, s.begins_at, s.ends_at,
                   (select group_concat(p.full_name order by p.sort_key separator ', ') from session_trainer t
                      join person p on p.id = t.person_id where t.session_id = s.id) as own_trainers, s.version
              from class_session s %s
              left join session_edition x on s.state <> 'STANDS' and x.id = (
                        select max(y.id) from session_edition y where y.session_id = s.id)
            """;
    private static final String TIMETABLE = """
            select s.id, c.id as class_id, c.title as class_title, coalesce(s.room, c.place) as place, s.ordinal, s.title, s.held_on, s.part,
                   s.begins_at as own_begins, s.ends_at as own_ends, %s as state,
                   %s
              from training_class c
              left join class_session s on s.class_id = c.id and %s
              %s
            """;
    private static final String STAFF = " where (%s or "
            + WhoTeaches.condition("c.id", ":me") + ")";
    private static final String MINE = " join enrolment e on e.class_id = c.id and e.withdrawn_on is null and e.person_id = :me";
    private static final String FOR_STAFF = "(select count(*) from enrolment n where n.class_id = c.id and n.withdrawn_on is null) as people,"
            + " null as enrolment_id";
    private static final String FOR_ME = """
            0 as people, e.id as enrolment_id, c.ends_on, %s as handed_in,
            case when s.id is null then (select max(s.held_on) from class_session s where s.class_id = c.id and %s) end as last_held""";
    private static final String FROM_TODAY = WhichSessions.COUNTED + " and s.held_on >= :today";
    private static final String BY_TIME = " order by s.held_on, s.part desc, s.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    SessionRolls rolls;

    @Inject
    EndOfClass end;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the class's sessions by time, to its staff. Two statements. */
    public List<SessionRow> sessions(long classId) {
        access.requireStaff(classId);
        return sessionRows(
                Sql.of(entityManager,
                        SESSIONS.formatted(rolls.state(), rolls.join()) + " where s.class_id = :class" + BY_TIME)
                        .with("class", classId).rows());
    }

    /** @return one session, to the staff of its class */
    public SessionRow session(long sessionId) {
        SessionRow row = sessionRows(
                Sql.of(entityManager, SESSIONS.formatted(rolls.state(), rolls.join()) + " where s.id = :session")
                        .with("session", sessionId).rows())
                .stream()
                .findFirst().orElseThrow(NotFoundException::new);
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
        return timetableRows(
                Sql.of(entityManager, staffTimetable(caller) + " and s.held_on between :from and :to" + BY_TIME)
                        .with("me", caller.personId()).with("from", from).with("to", to).rows());
    }

    /** @return today's sessions of the classes that the caller's units hold. One statement. */
    @RolesAllowed({Roles.LEADER, Roles.INSPECTOR})
    public List<TimetableRow> todayOfLeader() {
        LocalDate today = LocalDate.now(clock);
        return timetableRows(Sql.of(entityManager, timetable(FOR_STAFF, WhichSessions.STANDING) + " where "
                + currentUser.require().scope(Roles.LEADER)
                        .plus(currentUser.require().scope(Roles.INSPECTOR)).holds("c.organiser_unit_id")
                + " and s.held_on = :today"
                + BY_TIME).with("today", today).rows());
    }

    /**
     * Sessions of days before today whose roll call isn't closed, of the same classes, the oldest first.
     *
     * @param number the page, from 1
     */
    public Page<TimetableRow> notClosed(int number, int size) {
        Caller caller = currentUser.require();
        String where = " and s.held_on < :today and " + WhichSessions.COUNTED + " and " + rolls.state()
                + " <> 'CLOSED'";
        Sql count = Sql
                .of(entityManager, "select count(*) from class_session s join training_class c on c.id = s.class_id "
                        + rolls.join() + staff(caller) + where)
                .with("me", caller.personId())
                .with("today", LocalDate.now(clock));
        Sql rows = Sql.of(entityManager, staffTimetable(caller) + where + BY_TIME).with("me", caller.personId())
                .with("today", LocalDate.now(clock));
        return Page.of(number, size, count::number, (first, most) -> timetableRows(rows.page(first, most).rows()));
    }

    private String timetable(String more, String which) {
        return TIMETABLE.formatted(rolls.state(), more, which, rolls.join());
    }

    private String staffTimetable(Caller caller) {
        return timetable(FOR_STAFF, WhichSessions.STANDING) + staff(caller);
    }

    private static String staff(Caller caller) {
        return STAFF.formatted(caller.scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id"));
    }

    /** @return the sessions to come of each class that the caller is in. One statement. */
    @RolesAllowed(Roles.TRAINEE)
    public List<MySessions> mine() {
        List<Row> rows = Sql
                .of(entityManager,
                        timetable(FOR_ME.formatted(end.handedIn(), WhichSessions.COUNTED), FROM_TODAY) + MINE + BY_TIME)
                .with("me", currentUser.require().personId()).with("today", LocalDate.now(clock)).rows();
        return rows.stream().collect(Collectors.groupingBy(row -> row.id("enrolment_id"))).values().stream()
                .map(this::mine).toList();
    }

    private MySessions mine(List<Row> rows) {
        LocalDateTime now = LocalDateTime.now(clock);
        Row first = rows.getFirst();
        List<TimetableRow> all = timetableRows(rows.stream().filter(row -> row.idOrNull("id") != null).toList());
        return new MySessions(first.id("enrolment_id"), first.day("ends_on"),
                Stream.concat(all.stream().map(row -> row.heldOn().atTime(row.part().begins())),
                        Stream.ofNullable(first.dayOrNull("last_held")).map(LocalDate::atStartOfDay)).toList(),
                all.stream().filter(row -> now.isBefore(row.heldOn().atTime(row.part().ends()))).toList(),
                first.yes("handed_in"));
    }

    private List<SessionRow> sessionRows(List<Row> result) {
        LocalDateTime now = LocalDateTime.now(clock);
        return result.stream().map(row -> {
            DayPart part = DayPart.valueOf(row.text("part"));
            return new SessionRow(row.id("id"), row.id("class_id"), row.number("ordinal"), row.text("title"),
                    row.day("held_on"), part, row.number("periods"),
                    RollCallState.valueOf(row.text("state")), !now.isBefore(row.day("held_on").atTime(part.begins())),
                    SessionState.valueOf(row.text("session_state")), row.yes("for_absentees"),
                    row.idOrNull("replaces_id"), row.textOrNull("reason"), row.textOrNull("recorded_by"),
                    row.momentOrNull("recorded_at"),
                    new SessionRow.Own(row.textOrNull("own_trainers"), row.textOrNull("room"),
                            row.textOrNull("begins_at"), row.textOrNull("ends_at")),
                    row.id("version"));
        }).toList();
    }

    private static List<TimetableRow> timetableRows(List<Row> result) {
        return result.stream()
                .map(row -> new TimetableRow(row.id("id"), row.id("class_id"), row.text("class_title"),
                        row.text("place"), row.number("ordinal"),
                        row.text("title"), row.day("held_on"), DayPart.valueOf(row.text("part")),
                        DayPart.valueOf(row.text("part")).hours(row.textOrNull("own_begins"),
                                row.textOrNull("own_ends")),
                        RollCallState.valueOf(row.text("state")),
                        row.number("people"), row.idOrNull("enrolment_id")))
                .toList();
    }
}
