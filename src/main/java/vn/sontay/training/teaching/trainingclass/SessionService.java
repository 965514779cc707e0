package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Changes the timetable of a class: adds, moves and removes sessions, makes up for one (CLS-3, CLS-7, CLS-8, CLS-17). */
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
    SessionChanges sessions;

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
        return receipts.once(requestId, "trainingclass.addSession", () -> {
            access.requireAdministrator(classId);
            TrainingClass owner = locks.take(classId);
            sessions.timetable(owner, null).take(plan.heldOn(), plan.part(), "heldOn");
            return added(owner, new ClassSession(classId, plan), known, "Thêm buổi học", false);
        });
    }

    /**
     * Adds a session only for those who were absent from another one (CLS-18), also after the class's last day. It changes nobody's
     * share.
     *
     * @return the id of the new session, or of the one that this request added before
     * @throws RuleException when the half day is taken or before the class
     */
    public long addForAbsentees(String requestId, long classId, SessionPlan plan) {
        Constraints.check(plan);
        return receipts.once(requestId, "trainingclass.addSession", () -> {
            access.requireAdministrator(classId);
            TrainingClass owner = locks.take(classId);
            sessions.timetable(owner, null).takeAlsoLater(plan.heldOn(), plan.part(), "heldOn");
            ClassSession added = ClassSession.forAbsentees(classId, plan);
            entityManager.persist(added);
            sessions.keep(added, false, null);
            changes.fire(new Changed("trainingclass.addSession", "session", added.id(),
                    SessionChanges.detail(owner, added) + ", " + SessionChanges.slot(added)));
            return added.id();
        });
    }

    /**
     * Dạy bù (CLS-17): a session for the class instead of a cancelled one, also after the class's last day, which then moves.
     *
     * @param sessionId of the cancelled one
     * @return the id of the new session, or of the one that this request added before
     * @throws RuleException when that one isn't cancelled or is made up for already, the half day is taken, or papers aren't known
     */
    public long makeUp(String requestId, long sessionId, SessionPlan plan, KnownPapers known) {
        Constraints.check(plan);
        return receipts.once(requestId, "trainingclass.makeUpSession", () -> {
            ClassSession cancelled = sessions.find(sessionId);
            TrainingClass owner = locks.take(cancelled.classId());
            if (cancelled.state() != SessionState.CANCELLED || cancelled.isForAbsentees()) {
                throw new RuleException("trainingclass.sessionNotCancelled");
            }
            if (sessions.isMadeUpFor(cancelled)) {
                throw new RuleException("trainingclass.sessionMadeUpFor");
            }
            sessions.timetable(owner, null).takeAlsoLater(plan.heldOn(), plan.part(), "heldOn");
            boolean later = sessions.extend(owner, plan.heldOn());
            return added(owner, new ClassSession(cancelled, plan), known, "Dạy bù", later);
        });
    }

    private long added(TrainingClass owner, ClassSession added, KnownPapers known, String what, boolean later) {
        List<ConcernedPaper> papers = corrections.begin(owner.id(), Set.of(), known.confirmed());
        String slot = SessionChanges.slot(added);
        String cause = Corrections.cause(papers, what + " " + slot + ": " + added.title(), known.reason());
        entityManager.persist(added);
        sessions.keep(added, false, known.reason());
        sessions.renumber(owner.id());
        changes.fire(new Changed(
                added.replacesId() == null ? "trainingclass.addSession" : "trainingclass.makeUpSession", "session",
                added.id(), SessionChanges.detail(owner, added) + ", " + slot + SessionChanges.ends(owner, later)));
        corrections.done(papers, cause);
        return added.id();
    }

    /**
     * Dời lịch, also of a session that should have begun or has no day for now, also after the class's last day, which then moves
     * (CLS-3); by whoever teaches the class, too (CLS-27).
     *
     * @throws RuleException when somebody is marked in it, the new half day is over, taken or before the class, no reason is given, or
     *     papers name the last day and that isn't known
     */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public void move(MoveSession command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "trainingclass.moveSession", () -> moveNow(command));
    }

    private long moveNow(MoveSession command) {
        ClassSession session = sessions.findTaught(command.sessionId());
        TrainingClass owner = locks.take(session.classId());
        Timetable timetable = sessions.timetable(owner, session);
        session.requireVersion(command.version());
        boolean counted = session.stands();
        boolean later = command.heldOn().isAfter(owner.endsOn());
        List<ConcernedPaper> papers = corrections.begin(owner.id(), Set.of(),
                command.confirmed() || counted && !later);
        sessions.requireUnmarked(session);
        sessions.requireAhead(command.heldOn(), command.part());
        timetable.takeAlsoLater(command.heldOn(), command.part(), "heldOn");
        SessionMove move = new SessionMove(session, command.heldOn(), command.part(), command.reason(), clock.instant(),
                sessions.by());
        String before = SessionChanges.slot(session);
        LocalDate lastDay = owner.endsOn();
        session.move(command.heldOn(), command.part());
        sessions.extend(owner, command.heldOn());
        entityManager.persist(move);
        sessions.keep(session, false, command.reason());
        sessions.renumber(owner.id());
        changes.fire(new Changed("trainingclass.moveSession", "session", session.id(),
                SessionChanges.detail(owner, session) + ". " + command.reason(),
                new Differences().add("trainingclass.part", before, SessionChanges.slot(session))
                        .add("trainingclass.endsOn", lastDay, owner.endsOn())));
        corrections.done(papers, Corrections.cause(papers, "Dời buổi học " + before + " sang "
                + SessionChanges.slot(session) + SessionChanges.ends(owner, later), command.reason()));
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
        ClassSession session = sessions.find(sessionId);
        TrainingClass owner = locks.take(session.classId());
        session.requireVersion(version);
        requireRemovable(session);
        List<ConcernedPaper> papers = corrections.begin(owner.id(), Set.of(), known.confirmed());
        String slot = SessionChanges.slot(session);
        String cause = Corrections.cause(papers, "Bỏ buổi học " + slot + ": " + session.title(), known.reason());
        entityManager.createQuery("delete from SessionMove m where m.sessionId = :id").setParameter("id", sessionId)
                .executeUpdate();
        sessions.keep(session, true, known.reason());
        entityManager.remove(session);
        sessions.renumber(owner.id());
        changes.fire(new Changed("trainingclass.removeSession", "session", sessionId,
                SessionChanges.detail(owner, session) + ", " + slot));
        corrections.done(papers, cause);
        return sessionId;
    }

    private void requireRemovable(ClassSession session) {
        if (!session.stands() || session.hasBegun(clock)) {
            throw new RuleException("trainingclass.sessionBegun");
        }
        if (sessions.roll(session).state() != RollCallState.NOT_YET) {
            throw new RuleException("trainingclass.sessionHasRollCall");
        }
        sessions.requireNobodyCaughtUp(session);
    }
}
