package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What all changes of timetables have in common. For the services of this feature; they hold the class's lock. */
@ApplicationScoped
class SessionChanges {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    ClassLocks locks;

    @Inject
    SessionRolls rolls;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected SessionChanges() {
    }

    /** For tests. */
    SessionChanges(EntityManager entityManager, ClassAccess access, SessionRolls rolls, CurrentUser currentUser,
            Clock clock) {
        this.entityManager = entityManager;
        this.access = access;
        this.locks = new ClassLocks(entityManager);
        this.rolls = rolls;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @return the session, to the administrators of its class */
    ClassSession find(long sessionId) {
        ClassSession found = stored(sessionId);
        access.requireAdministrator(found.classId());
        return found;
    }

    /** @return the session, to the staff of its class (CLS-27) */
    ClassSession findTaught(long sessionId) {
        ClassSession found = stored(sessionId);
        access.requireStaff(found.classId());
        return found;
    }

    private ClassSession stored(long sessionId) {
        ClassSession found = entityManager.find(ClassSession.class, sessionId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return the half days that the class's sessions take, without that one's */
    Timetable timetable(TrainingClass owner, @Nullable ClassSession without) {
        Timetable timetable = new Timetable(owner.startsOn(), owner.endsOn());
        locks.sessions(owner.id()).stream().filter(session -> session != without).forEach(timetable::holds);
        return timetable;
    }

    /** Keeps everybody from marking the session until the transaction ends. @return its roll call as it is now */
    RollSeen roll(ClassSession session) {
        return Sql.of(entityManager, rolls.hold()).with("session", session.id()).rows(SessionChanges::seen).stream()
                .findFirst().orElse(RollSeen.NONE);
    }

    private static RollSeen seen(Row row) {
        return new RollSeen(RollCallState.valueOf(row.text("state")), row.number("marks"));
    }

    /** @throws RuleException when somebody is marked in it: what was found in a session stays in its half day */
    void requireUnmarked(ClassSession session) {
        if (roll(session).isMarked()) {
            throw new RuleException("trainingclass.sessionHasRollCall");
        }
        requireNobodyCaughtUp(session);
    }

    /** @throws RuleException when somebody's absence elsewhere is settled by it (ATT-16): that is taken back first */
    void requireNobodyCaughtUp(ClassSession session) {
        long caughtUp = Sql.of(entityManager, rolls.caughtUp()).with("session", session.id()).number();
        if (caughtUp > 0) {
            throw new RuleException("trainingclass.sessionCaughtUp", caughtUp);
        }
    }

    /** @throws RuleException when that half day has begun */
    void requireAhead(LocalDate day, DayPart part) {
        if (!LocalDateTime.now(clock).isBefore(day.atTime(part.begins()))) {
            throw RuleException.at("heldOn", "trainingclass.slotOver");
        }
    }

    /** @return whether the class ended before that day, which is its last one from now on (CLS-3) */
    boolean extend(TrainingClass owner, LocalDate day) {
        boolean later = owner.lastUntil(day);
        if (later) {
            entityManager.persist(new ClassEdition(owner, clock.instant(), currentUser.name()));
        }
        return later;
    }

    /** @return who changes it, as it is kept */
    String by() {
        return currentUser.name();
    }

    /** Keeps what is said of the session now (CLS-13). */
    void keep(ClassSession session, boolean removed, @Nullable String reason) {
        entityManager.persist(new SessionEdition(session, removed, reason, clock.instant(), currentUser.name()));
    }

    void renumber(long classId) {
        entityManager.flush();
        SessionNumbers.give(locks.sessions(classId), clock);
    }

    /** @return whether another session stands for it */
    boolean isMadeUpFor(ClassSession cancelled) {
        return locks.sessions(cancelled.classId()).stream()
                .anyMatch(each -> Objects.equals(each.replacesId(), cancelled.id())
                        && each.state() != SessionState.CANCELLED);
    }

    /** @return what it was before it was cancelled */
    SessionState beforeCancelled(ClassSession session) {
        List<SessionState> said = entityManager.createQuery("""
                select e.state from SessionEdition e where e.sessionId = :id and e.state <> :cancelled
                 order by case when e.recordedAt is null then 0 else 1 end desc, e.recordedAt desc, e.id desc""",
                SessionState.class).setParameter("id", session.id())
                .setParameter("cancelled", SessionState.CANCELLED).setMaxResults(1).getResultList();
        return said.isEmpty() ? SessionState.STANDS : said.getFirst();
    }

    static String detail(TrainingClass owner, ClassSession session) {
        return owner.title() + ": " + session.title();
    }

    /** @return what is said of the class's last day where it moved too */
    static String ends(TrainingClass owner, boolean later) {
        return later ? ". Ngày bế giảng: " + Dates.day(owner.endsOn()) : "";
    }

    static String slot(LocalDate day, DayPart part) {
        return Dates.day(day) + " " + part.hours();
    }

    static String slot(ClassSession session) {
        return slot(session.heldOn(), session.part());
    }
}
