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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
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
     * @throws RuleException before closing, without reason, when nothing changes (ATT-5), or papers stand on it and that isn't
     *     confirmed
     * @throws StaleDataException when somebody else has corrected it since
     */
    public long correct(CorrectMark command) {
        Constraints.check(command);
        AttendanceMark mark = entityManager.find(AttendanceMark.class, command.markId());
        if (mark == null) {
            throw new NotFoundException();
        }
        ClassSession session = rollCalls.session(mark.rollCall().sessionId());
        return receipts.once(command.requestId(), "attendance.correct", () -> {
            List<PaperGrounds> papers = corrections.begin(session.classId(), Set.of(mark.enrolmentId()),
                    command.confirmed());
            RollCall rollCall = rollCalls.take(session).orElseThrow(NotFoundException::new);
            mark.requireVersion(command.version());
            if (!mark.isLive()) {
                throw new StaleDataException();
            }
            return correctNow(session, rollCall, mark.enrolmentId(), command.status(), command.reason(),
                    papers);
        });
    }

    /**
     * @return the id of the new mark
     * @throws RuleException before closing, without reason, when the person isn't on the roll (ATT-6), or papers stand on it and
     *     that isn't confirmed
     * @throws StaleDataException when somebody else has marked the person since
     */
    public long add(AddMark command) {
        Constraints.check(command);
        ClassSession session = rollCalls.session(command.sessionId());
        return receipts.once(command.requestId(), "attendance.correct", () -> {
            List<PaperGrounds> papers = corrections.begin(session.classId(), Set.of(command.enrolmentId()),
                    command.confirmed());
            RollCall rollCall = rollCalls.take(session).orElseThrow(() -> new RuleException("attendance.notClosed"));
            if (roll.of(command.sessionId()).stream().noneMatch(row -> row.enrolmentId() == command.enrolmentId())) {
                throw new RuleException("attendance.notOnRoll");
            }
            if (rollCall.live(command.enrolmentId()).isPresent()) {
                throw new StaleDataException();
            }
            return correctNow(session, rollCall, command.enrolmentId(), command.status(), command.reason(),
                    papers);
        });
    }

    private long correctNow(ClassSession session, RollCall rollCall, long enrolmentId, MarkStatus status,
            String reason, List<PaperGrounds> papers) {
        rollCalls.requireOthers(enrolmentId);
        Instant now = clock.instant();
        @Nullable
        MarkStatus before = rollCall.live(enrolmentId).map(AttendanceMark::status).orElse(null);
        rollCall.giveWayToCorrection(enrolmentId, status, now);
        entityManager.flush();
        MarkStatus after = Objects.requireNonNull(status);
        AttendanceMark added = rollCall.correct(enrolmentId, after, reason, currentUser.name(), now);
        entityManager.persist(added);
        String person = entityManager.find(Enrolment.class, enrolmentId).fullName();
        changes.fire(new Changed("attendance.correct", "enrolment", enrolmentId, AttendanceTrail.corrected(person,
                rollCalls.classTitle(session), session, before, after, reason)));
        corrections.done(papers, AttendanceTrail.cause(session, before, after, reason));
        return added.id();
    }
}
