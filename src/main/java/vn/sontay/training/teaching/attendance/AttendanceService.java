package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;

/** Takes and closes roll calls (ATT-1 to ATT-4). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class AttendanceService {

    @Inject
    RollCalls rollCalls;

    @Inject
    SessionLessons lessons;

    @Inject
    ClassAccess access;

    @Inject
    Corrections corrections;

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
        HeldRoll held = rollCalls.hold(command.requestId(), command.sessionId(), command.version());
        return receipts.once(held.receipt(), command.requestId(), "attendance.record",
                () -> saved("attendance.record", held, recorded(held, command)));
    }

    /** Saves like {@link #record} and closes in one. @throws RuleException also when someone is left unmarked (ATT-4), or
     *      the session isn't over and that isn't said not to matter (ATT-14) */
    public long recordAndClose(RecordAttendance command) {
        Constraints.check(command);
        Instant now = clock.instant();
        HeldRoll held = rollCalls.holdAndClose(command.requestId(), command.sessionId(), command.version(), now);
        return receipts.once(held.receipt(), command.requestId(), "attendance.close", () -> {
            RollCall rollCall = closed(held, recorded(held, command), now);
            if (!command.early()) {
                held.requireOver(LocalDateTime.now(clock));
            }
            return saved("attendance.close", held, rollCall);
        });
    }

    /** Closes the roll call as it is saved. @throws RuleException when it is empty, closed, or someone is unmarked (ATT-4) */
    public long close(CloseRollCall command) {
        Instant now = clock.instant();
        HeldRoll held = rollCalls.holdAndClose(command.requestId(), command.sessionId(), command.version(), now);
        return receipts.once(held.receipt(), command.requestId(), "attendance.close", () -> {
            RollCall rollCall = held.seen(command.version())
                    .orElseThrow(() -> new RuleException("attendance.emptyRoll"));
            return saved("attendance.close", held, closed(held, rollCall, now));
        });
    }

    private RollCall recorded(HeldRoll held, RecordAttendance command) {
        Optional<RollCall> existing = held.seen(command.version());
        Map<Long, Finding> said = command.marks();
        if (said.keySet().stream().anyMatch(enrolmentId -> held.person(enrolmentId).isEmpty())) {
            throw new RuleException("attendance.notOnRoll");
        }
        access.requireOthers(held.changesOwn(said));
        held.requireTimes(said);
        RollCall rollCall = existing.orElseGet(() -> RollCall.open(held.sessionId(), held.heldOn(), clock));
        rollCall.record(said, currentUser.name(), clock.instant());
        return rollCall;
    }

    private RollCall closed(HeldRoll held, RollCall rollCall, Instant now) {
        rollCall.close(held.people(), currentUser.name(), now);
        return rollCall;
    }

    private long saved(String action, HeldRoll held, RollCall rollCall) {
        held.requirePossible(rollCall, false);
        rollCalls.save(rollCall);
        if (rollCall.isClosed()) {
            lessons.keep(held.session());
        }
        changes.fire(new Changed(action, "session", held.sessionId(), AttendanceTrail.recorded(held, rollCall)));
        if (held.reopened() && rollCall.isClosed()) {
            corrections.done(corrections.begin(held.classId(), Set.of(), true), AttendanceTrail.closedAgain(held));
        }
        return rollCall.id();
    }
}
