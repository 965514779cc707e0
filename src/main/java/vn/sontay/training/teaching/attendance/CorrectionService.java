package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.ClassSession;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.PaperGrounds;

/** Corrects marks of closed roll calls (ATT-5, ATT-6). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class CorrectionService {

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
        ClassSession session = rollCalls.session(command.sessionId());
        return receipts.once(command.requestId(), "attendance.correct", () -> {
            List<PaperGrounds> papers = corrections.begin(session.classId(), Set.of(command.enrolmentId()),
                    command.confirmed());
            RollCall rollCall = rollCalls.take(session).orElseThrow(() -> new RuleException("attendance.notClosed"));
            Optional<AttendanceMark> live = rollCall.live(command.enrolmentId());
            if (!Objects.equals(live.map(AttendanceMark::id).orElse(null), command.markId())) {
                throw new StaleDataException();
            }
            if (live.isEmpty()) {
                requireOnRoll(command);
            }
            return correctNow(command, session, rollCall, papers);
        });
    }

    private void requireOnRoll(CorrectMark command) {
        if (roll.of(command.sessionId()).stream().noneMatch(row -> row.enrolmentId() == command.enrolmentId())) {
            throw new RuleException("attendance.notOnRoll");
        }
    }

    private long correctNow(CorrectMark command, ClassSession session, RollCall rollCall, List<PaperGrounds> papers) {
        long enrolmentId = command.enrolmentId();
        Finding after = command.finding();
        rollCalls.requireOthers(Optional.of(rollCall), Map.of(enrolmentId, after));
        Instant now = clock.instant();
        @Nullable
        Finding before = rollCall.live(enrolmentId).map(AttendanceMark::finding).orElse(null);
        rollCall.giveWayToCorrection(enrolmentId, after, now);
        entityManager.flush();
        AttendanceMark added = rollCall.correct(enrolmentId, after, command.reason(), currentUser.name(), now);
        entityManager.persist(added);
        String person = entityManager.find(Enrolment.class, enrolmentId).fullName();
        changes.fire(new Changed("attendance.correct", "enrolment", enrolmentId, AttendanceTrail.corrected(person,
                rollCalls.classTitle(session), session, before, after, command.reason())));
        corrections.done(papers, AttendanceTrail.cause(session, before, after, command.reason()));
        return added.id();
    }
}
