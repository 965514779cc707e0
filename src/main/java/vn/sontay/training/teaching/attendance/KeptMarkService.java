package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.attendance.TakenMarks.Taken;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Takes marks that a device kept while it had no network: each once, merged person by person (ATT-20). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class KeptMarkService {

    @Inject
    RollCalls rollCalls;

    @Inject
    KeptMarks keptMarks;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @return what became of each mark; what is acknowledged is stored, also when it was before */
    public TakenMarks take(TakeMarks command) {
        Constraints.check(command);
        HeldRoll held = rollCalls.holdToMerge(command.sessionId());
        KeptMarks.OfDevice before = keptMarks.of(command.sessionId(), command.device());
        Instant now = clock.instant();
        RollCall rollCall = held.rollCall();
        Map<String, Verdict> verdicts = new HashMap<>();
        for (KeptMark kept : command.marks()) {
            if (!before.records().contains(kept.record())) {
                verdicts.put(kept.record(),
                        before.isSurpassed(kept)
                                ? Verdict.TAKEN_BEFORE
                                : held.person(kept.enrolmentId()).isEmpty()
                                        ? Verdict.notOnRoll(keptMarks.name(command.sessionId(), kept.enrolmentId()))
                                        : Verdict.of(kept, held, before.marks(), now));
            }
        }
        Map<Long, Finding> said = new HashMap<>();
        List<KeptMark> fresh = new ArrayList<>();
        for (KeptMark kept : command.marks()) {
            Verdict verdict = verdicts.get(kept.record());
            if (verdict != null && verdict.isTaken()) {
                fresh.add(kept);
                if (verdict.says()) {
                    said.put(kept.enrolmentId(), kept.finding());
                }
            }
        }
        access.requireOthers(held.changesOwn(said));
        if (!said.isEmpty()) {
            rollCall = rollCall == null ? RollCall.open(held.sessionId(), held.heldOn(), clock) : rollCall;
            rollCall.record(said, currentUser.name(), now);
            rollCalls.saveMerged(rollCall);
            changes.fire(new Changed("attendance.record", "session", held.sessionId(),
                    AttendanceTrail.recorded(held, rollCall)));
        }
        Map<Long, Long> made = rollCall == null ? Map.of() : rollCall.addedIds();
        keptMarks.add(command, fresh, made, now);
        return told(command, verdicts, held, made, said.isEmpty() ? 0 : 1);
    }

    private TakenMarks told(TakeMarks command, Map<String, Verdict> verdicts, HeldRoll held,
            Map<Long, Long> made, int counted) {
        List<Taken> told = command.marks().stream().map(kept -> {
            RecordedMark mark = held.person(kept.enrolmentId()).map(RollCallRow::mark).orElse(null);
            Verdict verdict = verdicts.getOrDefault(kept.record(), Verdict.TAKEN_BEFORE);
            @Nullable
            Long markId = made.getOrDefault(kept.enrolmentId(), mark == null ? null : Long.valueOf(mark.id()));
            return new Taken(kept, verdict.why(), verdict.differs(), mark, markId);
        }).toList();
        RollCall rollCall = held.rollCall();
        return new TakenMarks((rollCall == null ? 0 : rollCall.version()) + counted, told,
                told.stream().anyMatch(Taken::acknowledged) ? receipts.taken("attendance.kept") : null);
    }
}
