package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Changes the timetable of a class: adds, moves and removes sessions (CLS-3, CLS-7, CLS-8). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SessionService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassAccess access;

    @Inject
    ClassLocks locks;

    @Inject
    SessionRolls rolls;

    @Inject
    CurrentUser currentUser;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @param known that papers stand on the class's sessions, and why it is done all the same (CLS-11)
     * @return the id of the new session, or of the one that this request added before
     * @throws RuleException when the half day is taken or outside the class's dates, or it isn't known
     */
    public long add(String requestId, long classId, SessionPlan plan, KnownPapers known) {
        Constraints.check(plan);
        return receipts.once(requestId, "trainingclass.addSession", () -> addNow(classId, plan, known));
    }

    private long addNow(long classId, SessionPlan plan, KnownPapers known) {
        access.requireAdministrator(classId);
        TrainingClass owner = locks.take(classId);
        timetable(owner, null).take(plan.heldOn(), plan.part(), "heldOn");
        List<ConcernedPaper> papers = corrections.begin(classId, Set.of(), known.confirmed());
        ClassSession added = new ClassSession(classId, plan);
        String cause = Corrections.cause(papers,
                "Thêm buổi học " + slot(added.heldOn(), added.part()) + ": " + added.title(), known.reason());
        entityManager.persist(added);
        keep(added, false, known.reason());
        renumber(classId);
        changes.fire(new Changed("trainingclass.addSession", "session", added.id(),
                detail(owner, added) + ", " + slot(added.heldOn(), added.part())));
        corrections.done(papers, cause);
        return added.id();
    }

    /** @throws RuleException when it has begun, the new half day is over, taken or outside the class, or no reason is given */
    public void move(MoveSession command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "trainingclass.moveSession", () -> moveNow(command));
    }

    private long moveNow(MoveSession command) {
        ClassSession session = find(command.sessionId());
        TrainingClass owner = locks.take(session.classId());
        Timetable timetable = timetable(owner, session);
        session.requireVersion(command.version());
        requireChangeable(session);
        if (!LocalDateTime.now(clock).isBefore(command.heldOn().atTime(command.part().begins()))) {
            throw RuleException.at("heldOn", "trainingclass.slotOver");
        }
        timetable.take(command.heldOn(), command.part(), "heldOn");
        SessionMove move = new SessionMove(session, command.heldOn(), command.part(), command.reason(), clock.instant(),
                currentUser.name());
        session.move(command.heldOn(), command.part(), clock);
        entityManager.persist(move);
        keep(session, false, command.reason());
        renumber(owner.id());
        changes.fire(new Changed("trainingclass.moveSession", "session", session.id(),
                detail(owner, session) + ". " + command.reason(),
                new Differences().add("trainingclass.part", slot(move.fromDate(), move.fromPart()),
                        slot(command.heldOn(), command.part()))));
        return session.id();
    }

    /**
     * @param known that papers stand on the class's sessions, and why it is done all the same (CLS-11)
     * @throws RuleException when it has begun or has a roll call (CLS-8), or it isn't known
     */
    public void remove(String requestId, long sessionId, long version, KnownPapers known) {
        receipts.once(requestId, "trainingclass.removeSession", () -> removeNow(sessionId, version, known));
    }

    private long removeNow(long sessionId, long version, KnownPapers known) {
        ClassSession session = find(sessionId);
        TrainingClass owner = locks.take(session.classId());
        session.requireVersion(version);
        requireChangeable(session);
        List<ConcernedPaper> papers = corrections.begin(owner.id(), Set.of(), known.confirmed());
        String cause = Corrections.cause(papers,
                "Bỏ buổi học " + slot(session.heldOn(), session.part()) + ": " + session.title(), known.reason());
        entityManager.createQuery("delete from SessionMove m where m.sessionId = :id").setParameter("id", sessionId)
                .executeUpdate();
        keep(session, true, known.reason());
        entityManager.remove(session);
        renumber(owner.id());
        changes.fire(new Changed("trainingclass.removeSession", "session", sessionId,
                detail(owner, session) + ", " + slot(session.heldOn(), session.part())));
        corrections.done(papers, cause);
        return sessionId;
    }

    /** @return the session, to the administrators of its class */
    private void keep(ClassSession session, boolean removed, @Nullable String reason) {
        entityManager.persist(new SessionEdition(session, removed, reason, clock.instant(), currentUser.name()));
    }

    private ClassSession find(long sessionId) {
        ClassSession found = entityManager.find(ClassSession.class, sessionId);
        if (found == null) {
            throw new NotFoundException();
        }
        access.requireAdministrator(found.classId());
        return found;
    }

    private void requireChangeable(ClassSession session) {
        if (session.hasBegun(clock)) {
            throw new RuleException("trainingclass.sessionBegun");
        }
        long rollCalls = Sql.of(entityManager,
                "select count(*) from class_session s " + rolls.join() + " where s.id = :session and " + rolls.state()
                        + " <> 'NOT_YET'")
                .with("session", session.id()).number();
        if (rollCalls > 0) {
            throw new RuleException("trainingclass.sessionHasRollCall");
        }
    }

    private Timetable timetable(TrainingClass owner, @Nullable ClassSession without) {
        Timetable timetable = new Timetable(owner.startsOn(), owner.endsOn());
        locks.sessions(owner.id()).stream().filter(session -> session != without)
                .forEach(timetable::holds);
        return timetable;
    }

    private void renumber(long classId) {
        entityManager.flush();
        ClassSession.numberByTime(locks.sessions(classId));
    }

    private static String detail(TrainingClass owner, ClassSession session) {
        return owner.title() + ": " + session.title();
    }

    private static String slot(LocalDate day, DayPart part) {
        return Dates.day(day) + " " + part.hours();
    }
}
