package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CommandReceipt;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassList;
import vn.sontay.training.teaching.trainingclass.WhoTeaches;

/** Holds and reads the roll of a session for the services of this feature: two statements, however many people are on it. */
@ApplicationScoped
class RollCalls {

    /** Of a session that nobody has begun to mark; so nobody else begins, and it isn't moved meanwhile. */
    private static final String HOLD_SESSION = "select id from class_session where id = :session for update";
    /** Compares, counts on and locks in one. */
    private static final String HOLD = """
            update roll_call set version = version + 1 where session_id = :session and version = :seen and closed_at is null""";
    private static final String HOLD_AND_CLOSE = """
            update roll_call set version = version + 1, closed_at = :now, closed_by = :by,
                   lessons_kept_at = coalesce(lessons_kept_at, :now)
             where session_id = :session and version = :seen and closed_at is null""";
    private static final String HOLD_BEGUN = "select id from roll_call where session_id = :session for update";
    private static final String COUNT_ON = "update roll_call set version = version + 1 where id = :rollCall";
    private static final String READ = """
            select %s, s.part, s.begins_at, s.ends_at, s.class_id, c.title as class_title, c.organiser_unit_id,
                   %s as teaches,
                   r.id as roll_call, r.version, r.opened_at, r.closed_at, r.closed_by,
                   exists (select 1 from roll_reopening o where o.roll_call_id = r.id) as reopened,
                   case when e.person_id = :caller then e.id end as own, %s, %s, %s,
            """.formatted(SessionFacts.COLUMNS, WhoTeaches.condition("c.id", ":caller"), NoRoll.COLUMNS,
            Hindrance.COLUMNS,
            CommandReceipt.COLUMNS) + Roll.COLUMNS + """

              from class_session s
              join training_class c on c.id = s.class_id
              left join roll_call r on r.session_id = s.id
              left join command_receipt k on k.request_id = :request
              left join enrolment e on e.class_id = s.class_id and (e.withdrawn_on is null or e.withdrawn_on > s.held_on
                        or exists (select 1 from attendance_mark x where x.roll_call_id = r.id and x.enrolment_id = e.id
                                      and x.live_key = 0))
            """ + Roll.MARKS + " where s.id = :session order by " + ClassList.ORDER;

    private static final String GIVE_WAY = """
            update attendance_mark set live_key = id, superseded_at = :now, version = version + 1 where id in (:gone)""";
    private static final String ADD = """
            insert into attendance_mark (id, roll_call_id, enrolment_id, status, arrived_at, left_at, note, recorded_at,
                   recorded_by, reason, supersedes_id, live_key, version) values\s""";
    private static final String ROW = "(:id%1$d, :rollCall, :enrolment%1$d, :status%1$d, "
            + ":arrived%1$d, :left%1$d, :note%1$d, :at%1$d, :by%1$d, :reason%1$d, :instead%1$d, 0, 1)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    protected RollCalls() {
    }

    RollCalls(EntityManager entityManager, ClassAccess access, CurrentUser currentUser) {
        this.entityManager = entityManager;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** @return the session's class, to its staff @throws RefusedException for everybody else */
    long classOf(long sessionId) {
        long classId = Sql.of(entityManager, "select class_id from class_session where id = :session")
                .with("session", sessionId).first().orElseThrow(NotFoundException::new).id("class_id");
        access.requireStaff(classId);
        return classId;
    }

    /**
     * @param seen version of the roll call that the user saw; 0 when there was none
     * @return the roll, to the staff of its class
     * @throws RefusedException for everybody else
     */
    HeldRoll hold(String requestId, long sessionId, long seen) {
        return hold(requestId, sessionId, seen, Sql.of(entityManager, HOLD));
    }

    /** The same, and closes the roll call if there is one: whoever asks makes sure that it may be closed. */
    HeldRoll holdAndClose(String requestId, long sessionId, long seen, Instant now) {
        return hold(requestId, sessionId, seen,
                Sql.of(entityManager, HOLD_AND_CLOSE).with("now", now).with("by", currentUser.name()));
    }

    private HeldRoll hold(String requestId, long sessionId, long seen, Sql hold) {
        if (seen == 0) {
            return hold(requestId, sessionId);
        }
        boolean held = hold.with("session", sessionId).with("seen", seen).change() == 1;
        return read(requestId, sessionId, held);
    }

    /** The same where nobody has begun it, or for who says otherwise what they saw of it. */
    HeldRoll hold(String requestId, long sessionId) {
        Sql.of(entityManager, HOLD_SESSION).with("session", sessionId).rows();
        return read(requestId, sessionId, false);
    }

    /** The same for who merges what they say with what others have said, whoever has seen what. */
    HeldRoll holdToMerge(long sessionId) {
        Sql.of(entityManager, HOLD_SESSION).with("session", sessionId).rows();
        Sql.of(entityManager, HOLD_BEGUN).with("session", sessionId).rows();
        return read("", sessionId, false);
    }

    private HeldRoll read(String requestId, long sessionId, boolean held) {
        List<Row> rows = Sql.of(entityManager, READ).with("caller", currentUser.require().personId())
                .with("request", requestId).with("session", sessionId).rows();
        Row first = rows.stream().findFirst().orElseThrow(NotFoundException::new);
        access.requireStaff(first.id("organiser_unit_id"), first.yes("teaches"));
        List<RollCallRow> people = rows.stream().filter(row -> row.idOrNull("id") != null).map(Roll::read).toList();
        return new HeldRoll(SessionFacts.read(first), NoRoll.why(first), HeldRoll.Hours.of(first),
                first.text("class_title"),
                first.id("class_id"),
                first.yes("reopened"), held,
                rollCall(sessionId, first, people, held), CommandReceipt.readOrNull(first),
                rows.stream().map(row -> row.idOrNull("own")).filter(Objects::nonNull).findFirst().orElse(null),
                people, Hindrance.of(rows));
    }

    /** @param held as it was open when it was held, so it is, though it may be closed in the same transaction */
    private static @Nullable RollCall rollCall(long sessionId, Row row, List<RollCallRow> people, boolean held) {
        return row.idOrNull("roll_call") == null
                ? null
                : new RollCall(row.id("roll_call"), row.id("version"), sessionId, row.moment("opened_at"),
                        held ? null : row.momentOrNull("closed_at"), held ? null : row.textOrNull("closed_by"), people);
    }

    /** Writes what has changed in it: a statement for each kind of change. */
    void save(RollCall rollCall) {
        if (rollCall.version() == 0) {
            entityManager.persist(rollCall);
        }
        if (!rollCall.gone().isEmpty()) {
            Sql.of(entityManager, GIVE_WAY).with("now", rollCall.added().getFirst().recordedAt())
                    .with("gone", rollCall.gone()).change();
        }
        if (!rollCall.added().isEmpty()) {
            add(rollCall.id(), rollCall.added());
        }
    }

    /** Writes it, and lets forms that were opened before know that it has changed (ATT-10). */
    void saveMerged(RollCall rollCall) {
        boolean begun = rollCall.version() != 0;
        save(rollCall);
        if (begun) {
            Sql.of(entityManager, COUNT_ON).with("rollCall", rollCall.id()).change();
        }
    }

    private void add(long rollCallId, List<AttendanceMark> marks) {
        String rows = IntStream.range(0, marks.size()).mapToObj(ROW::formatted).collect(Collectors.joining(", "));
        Sql insert = Sql.of(entityManager, ADD + rows).with("rollCall", rollCallId);
        for (int i = 0; i < marks.size(); i++) {
            AttendanceMark mark = marks.get(i);
            entityManager.persist(mark); // gives it its id
            entityManager.detach(mark); // one statement adds them all
            insert.with("id" + i, mark.id()).with("enrolment" + i, mark.enrolmentId())
                    .with("status" + i, mark.finding().status()).with("arrived" + i, mark.finding().arrivedAt())
                    .with("left" + i, mark.finding().leftAt()).with("note" + i, mark.finding().note())
                    .with("at" + i, mark.recordedAt())
                    .with("by" + i, mark.recordedBy()).with("reason" + i, mark.reason())
                    .with("instead" + i, mark.supersedesId());
        }
        insert.change();
    }
}
