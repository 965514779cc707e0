package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.Corrections;

/** Opens closed roll calls again (ATT-12). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ReopeningService {

    private static final String REOPEN = """
            update roll_call set version = version + 1, closed_at = null, closed_by = null
             where session_id = :session and version = :seen and closed_at is not null""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RollCalls rollCalls;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Corrections corrections;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @throws RuleException when it isn't closed, or papers stand on it and that isn't confirmed (CLS-11)
     * @throws StaleDataException when it isn't as the user saw it
     */
    public void reopen(ReopenRollCall command) {
        Constraints.check(command);
        long classId = rollCalls.classOf(command.sessionId());
        receipts.once(command.requestId(), "attendance.reopen", () -> {
            List<ConcernedPaper> papers = corrections.begin(classId, Set.of(), command.confirmed());
            return reopened(rollCalls.hold("", command.sessionId()), command, papers);
        });
    }

    private long reopened(HeldRoll held, ReopenRollCall command, List<ConcernedPaper> papers) {
        RollCall rollCall = held.rollCall();
        if (rollCall == null || !rollCall.isClosed()) {
            throw new RuleException("attendance.notClosed");
        }
        access.requireOthers(held.own() != null);
        if (Sql.of(entityManager, REOPEN).with("session", held.sessionId()).with("seen", command.version())
                .change() != 1) {
            throw new StaleDataException();
        }
        entityManager.persist(rollCall.reopening(command.reason(), clock.instant(), currentUser.name()));
        String what = "buổi " + held.ordinal() + " (" + Dates.day(held.heldOn()) + ")";
        changes.fire(new Changed("attendance.reopen", "session", held.sessionId(),
                held.classTitle() + ", " + what + ". " + command.reason()));
        corrections.done(papers, "Mở lại điểm danh " + what + ". Lý do: " + command.reason());
        return rollCall.id();
    }
}
