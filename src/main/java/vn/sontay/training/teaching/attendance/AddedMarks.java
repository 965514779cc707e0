package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.sontay.training.shared.CurrentUser;

/**
 * Adds marks of somebody who had none, to open and to closed roll calls, for use cases that have checked permission themselves
 * and announce what they do: of who came before they were in the class (WLK-3).
 */
@ApplicationScoped
public class AddedMarks {

    @Inject
    RollCalls rollCalls;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected AddedMarks() {
    }

    AddedMarks(RollCalls rollCalls, CurrentUser currentUser, Clock clock) {
        this.rollCalls = rollCalls;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param found by session; where the person has a mark, that one stays; of a session that isn't held none is added
     * @param reason said of it in roll calls that are closed
     * @return how many marks were added
     */
    public int add(long enrolmentId, Map<Long, MarkStatus> found, String reason) {
        return Math.toIntExact(found.entrySet().stream()
                .filter(each -> add(enrolmentId, each.getKey(), new Finding(each.getValue()), reason)).count());
    }

    private boolean add(long enrolmentId, long sessionId, Finding found, String reason) {
        HeldRoll held = rollCalls.hold("", sessionId);
        RollCall existing = held.rollCall();
        RollCall rollCall = existing == null ? RollCall.open(sessionId, held.heldOn(), clock) : existing;
        if (held.barred() != null || held.person(enrolmentId).isEmpty() || rollCall.mark(enrolmentId) != null) {
            return false;
        }
        if (rollCall.isClosed()) {
            rollCall.correct(enrolmentId, found, reason, currentUser.name(), clock.instant());
        } else {
            rollCall.record(Map.of(enrolmentId, found), currentUser.name(), clock.instant());
        }
        held.requirePossible(rollCall, false);
        rollCalls.save(rollCall);
        return true;
    }
}
