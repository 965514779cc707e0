package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.Corrections;

/** Corrects marks of closed roll calls (ATT-5, ATT-6). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class CorrectionService {

    @Inject
    RollCalls rollCalls;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the new mark
     * @throws RuleException before closing, without reason, when nothing changes (ATT-5), when the person isn't on the roll
     *     (ATT-6), or papers stand on it and that isn't confirmed
     * @throws StaleDataException when the mark that the user saw doesn't count any more, or somebody else was first to mark
     */
    public long correct(CorrectMark command) {
        Constraints.check(command);
        long classId = rollCalls.classOf(command.sessionId());
        return receipts.once(command.requestId(), "attendance.correct", () -> {
            List<ConcernedPaper> papers = corrections.begin(classId, Set.of(command.enrolmentId()),
                    command.confirmed());
            HeldRoll held = rollCalls.hold(command.requestId(), command.sessionId());
            RollCall rollCall = held.rollCall();
            if (rollCall == null) {
                throw new RuleException("attendance.notClosed");
            }
            if (!Objects.equals(rollCall.mark(command.enrolmentId()), command.markId())) {
                throw new StaleDataException();
            }
            return correctNow(command, held, rollCall, papers);
        });
    }

    /**
     * Marks those who have no mark, as they joined after closing. Adding isn't correcting: no paper stands on it (CLS-11).
     *
     * @return how many were marked
     * @throws RuleException before closing, when nobody is chosen or somebody isn't on the roll (ATT-6)
     * @throws StaleDataException when somebody of them was marked meanwhile
     */
    public long markJoined(MarkJoined command) {
        Constraints.check(command);
        rollCalls.classOf(command.sessionId());
        return receipts.once(command.requestId(), "attendance.markJoined", () -> {
            HeldRoll held = rollCalls.hold(command.requestId(), command.sessionId());
            held.requireRoll();
            RollCall rollCall = held.rollCall();
            if (rollCall == null) {
                throw new RuleException("attendance.notClosed");
            }
            if (command.marks().isEmpty()) {
                throw new RuleException("attendance.nobodyMarked");
            }
            access.requireOthers(held.changesOwn(command.marks()));
            held.requireTimes(command.marks());
            command.marks().forEach((person, found) -> mark(held, rollCall, person, found, command.reason()));
            held.requirePossible(rollCall, false);
            rollCalls.save(rollCall);
            return command.marks().size();
        });
    }

    private void mark(HeldRoll held, RollCall rollCall, long enrolmentId, Finding found, String reason) {
        RollCallRow person = held.person(enrolmentId).orElseThrow(() -> new RuleException("attendance.notOnRoll"));
        if (rollCall.mark(enrolmentId) != null) {
            throw new StaleDataException();
        }
        rollCall.correct(enrolmentId, found, reason, currentUser.name(), clock.instant());
        changes.fire(new Changed("attendance.correct", "enrolment", enrolmentId,
                AttendanceTrail.corrected(person.fullName(), held, null, found, reason)));
    }

    private long correctNow(CorrectMark command, HeldRoll held, RollCall rollCall, List<ConcernedPaper> papers) {
        long enrolmentId = command.enrolmentId();
        RollCallRow person = held.person(enrolmentId)
                .orElseThrow(() -> new RuleException("attendance.notOnRoll"));
        Finding after = command.finding();
        access.requireOthers(held.changesOwn(Map.of(enrolmentId, after)));
        RuleException.throwAll(held.hours().refusals(after, ""));
        @Nullable
        Finding before = rollCall.found().get(enrolmentId);
        AttendanceMark added = rollCall.correct(enrolmentId, after, command.reason(), currentUser.name(),
                clock.instant());
        held.requirePossible(rollCall, command.elsewhere());
        rollCalls.save(rollCall);
        changes.fire(new Changed("attendance.correct", "enrolment", enrolmentId,
                AttendanceTrail.corrected(person.fullName(), held, before, after, command.reason())));
        corrections.done(papers, AttendanceTrail.cause(held, before, after, command.reason()));
        return added.id();
    }
}
