package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Decides whether sessions take place: postpones and cancels them, and takes a cancellation back (CLS-15). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SessionStateService {

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassLocks locks;

    @Inject
    SessionChanges sessions;

    @Inject
    Corrections corrections;

    @Inject
    Event<Changed> changes;

    /**
     * By whoever teaches the class, too (CLS-27).
     *
     * @throws RuleException when it isn't to be held anyway, somebody is marked in it, or papers stand on it and that isn't known
     */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public void postpone(DecideSession command) {
        decide(command, "trainingclass.postponeSession", "Tạm hoãn buổi học", sessions::findTaught,
                (session, owner) -> {
                    sessions.requireUnmarked(session);
                    session.postpone();
                });
    }

    /** @throws RuleException when its roll is closed, its open roll has marks or papers stand on it and that isn't known */
    public void cancel(DecideSession command) {
        decide(command, "trainingclass.cancelSession", "Hủy buổi học", sessions::find, (session, owner) -> {
            RollSeen roll = sessions.roll(session);
            if (roll.isClosed()) {
                throw new RuleException("trainingclass.sessionClosed");
            }
            if (roll.isMarked() && !command.marksKnown()) {
                throw RuleException.at("marksKnown", "trainingclass.marksUnknown", roll.marks());
            }
            sessions.requireNobodyCaughtUp(session);
            session.cancel();
        });
    }

    /** @throws RuleException when its half day is taken, it is made up for already, or papers stand on it and that isn't known */
    public void restore(DecideSession command) {
        decide(command, "trainingclass.restoreSession", "Khôi phục buổi học đã hủy", sessions::find,
                (session, owner) -> {
                    if (sessions.isMadeUpFor(session)) {
                        throw new RuleException("trainingclass.sessionMadeUpFor");
                    }
                    SessionState before = sessions.beforeCancelled(session);
                    if (before == SessionState.STANDS) {
                        sessions.timetable(owner, session).takeAlsoLater(session.heldOn(), session.part(), "reason");
                    }
                    session.restore(before);
                });
    }

    private void decide(DecideSession command, String action, String what, LongFunction<ClassSession> find,
            BiConsumer<ClassSession, TrainingClass> how) {
        Constraints.check(command);
        receipts.once(command.requestId(), action, () -> {
            ClassSession session = find.apply(command.sessionId());
            TrainingClass owner = locks.take(session.classId());
            session.requireVersion(command.version());
            List<ConcernedPaper> papers = corrections.begin(owner.id(), Set.of(), command.confirmed());
            how.accept(session, owner);
            sessions.keep(session, false, command.reason());
            sessions.renumber(owner.id());
            String which = SessionChanges.detail(owner, session) + ", " + SessionChanges.slot(session);
            changes.fire(new Changed(action, "session", session.id(), which + ". " + command.reason()));
            corrections.done(papers, Corrections.cause(papers,
                    what + " " + SessionChanges.slot(session) + ": " + session.title(), command.reason()));
            return session.id();
        });
    }
}
