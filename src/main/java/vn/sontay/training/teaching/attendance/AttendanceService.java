package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassSession;

/** Takes and closes roll calls (ATT-1 to ATT-4). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class AttendanceService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RollCalls rollCalls;

    @Inject
    Roll roll;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Saves what is said about everybody; the first time opens the roll call.
     *
     * @return the id of the roll call
     * @throws RuleException when it is too early, closed, someone isn't on the roll, or the caller marks themselves (CLS-10)
     * @throws StaleDataException when somebody else has saved since (ATT-10)
     */
    public long record(RecordAttendance command) {
        Constraints.check(command);
        ClassSession session = rollCalls.session(command.sessionId());
        return receipts.once(command.requestId(), "attendance.record",
                () -> announce("attendance.record", session, recorded(session, command)));
    }

    /** Saves like {@link #record} and closes in one. @throws RuleException also when someone is left unmarked (ATT-4) */
    public long recordAndClose(RecordAttendance command) {
        Constraints.check(command);
        ClassSession session = rollCalls.session(command.sessionId());
        return receipts.once(command.requestId(), "attendance.close",
                () -> announce("attendance.close", session, closed(session, recorded(session, command))));
    }

    /** Closes the roll call as it is saved. @throws RuleException when it is empty, closed, or someone is unmarked (ATT-4) */
    public long close(CloseRollCall command) {
        ClassSession session = rollCalls.session(command.sessionId());
        return receipts.once(command.requestId(), "attendance.close", () -> {
            RollCall rollCall = rollCalls.take(session).orElseThrow(() -> new RuleException("attendance.emptyRoll"));
            rollCall.requireVersion(command.version());
            return announce("attendance.close", session, closed(session, rollCall));
        });
    }

    private RollCall recorded(ClassSession session, RecordAttendance command) {
        Optional<RollCall> existing = rollCalls.take(session);
        requireSeen(existing, command.version());
        requireOnRoll(command);
        Instant now = clock.instant();
        Map<Long, Finding> said = command.marks();
        rollCalls.requireOthers(existing, said);
        RollCall rollCall = existing
                .orElseGet(() -> RollCall.open(session.id(), session.heldOn(), clock));
        if (rollCall.giveWay(said, now)) {
            entityManager.flush();
        }
        rollCall.record(said, currentUser.name(), now);
        if (existing.isEmpty()) {
            entityManager.persist(rollCall);
        } else {
            entityManager.lock(rollCall, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        return rollCall;
    }

    private static void requireSeen(Optional<RollCall> existing, long version) {
        if (existing.map(RollCall::version).orElse(0L) != version) {
            throw new StaleDataException();
        }
    }

    private void requireOnRoll(RecordAttendance command) {
        Set<Long> onRoll = roll.of(command.sessionId()).stream().map(RollCallRow::enrolmentId)
                .collect(Collectors.toSet());
        if (!onRoll.containsAll(command.marks().keySet())) {
            throw new RuleException("attendance.notOnRoll");
        }
    }

    private RollCall closed(ClassSession session, RollCall rollCall) {
        rollCall.close(roll.of(session.id()), currentUser.name(), clock.instant());
        return rollCall;
    }

    private long announce(String action, ClassSession session, RollCall rollCall) {
        changes.fire(new Changed(action, "session", session.id(),
                AttendanceTrail.recorded(rollCalls.classTitle(session), session, rollCall)));
        return rollCall.id();
    }
}
