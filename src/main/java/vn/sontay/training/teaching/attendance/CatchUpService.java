package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.Corrections;

/** Records where people caught up on what they missed, and takes it back (ATT-16). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class CatchUpService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Absences absences;

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
     * @return the id of the class
     * @throws RuleException when an absence isn't one or is settled already, the session isn't one in which it can be caught up on, or
     *     somebody was somewhere else in that half day
     */
    public long record(RecordCatchUp command) {
        Constraints.check(command);
        access.requireStaff(command.classId());
        return receipts.once(command.requestId(), "attendance.catchUp", () -> recordNow(command));
    }

    private long recordNow(RecordCatchUp command) {
        long sessionId = Objects.requireNonNull(command.sessionId());
        // Adding needs no confirmation; papers that wait because of such an absence are looked at again (CLS-11).
        List<ConcernedPaper> papers = corrections.begin(command.classId(), command.enrolmentIds(), true);
        Map<String, Absence> open = absences.of(command.classId()).stream().filter(each -> each.caughtUp() == null)
                .collect(Collectors.toMap(Absence::key, Function.identity()));
        if (!open.keySet().containsAll(command.absences())) {
            throw RuleException.at("absences", "attendance.notAbsent");
        }
        List<Absence> chosen = command.absences().stream().sorted().map(open::get).toList();
        access.requireOthers(chosen.stream().map(Absence::enrolmentId).toList());
        OtherSession there = absences.otherSessions(command.classId(), currentUser.require().scope(Roles.ADMINISTRATOR),
                currentUser.require().personId()).stream().filter(each -> each.sessionId() == sessionId).findFirst()
                .orElseThrow(() -> RuleException.at("sessionId", "attendance.catchUpSessionMissing"));
        requireOnce(sessionId, chosen);
        chosen.forEach(each -> {
            entityManager.persist(new CatchUp(each, sessionId, clock.instant(), currentUser.name()));
            changes.fire(new Changed("attendance.catchUp", "enrolment", each.enrolmentId(),
                    AttendanceTrail.caughtUp(each, there)));
        });
        corrections.done(papers, AttendanceTrail.caughtUp(chosen.getFirst(), there));
        return command.classId();
    }

    /** One session settles one absence of a person, who was nowhere else meanwhile. */
    private void requireOnce(long sessionId, List<Absence> chosen) {
        Set<Long> people = new HashSet<>();
        for (Absence each : chosen) {
            if (!people.add(each.personId())) {
                throw RuleException.at("absences", "attendance.catchUpTwice", each.fullName());
            }
        }
        List<Long> used = entityManager
                .createQuery("select k.personId from CatchUp k where k.sessionId = :session and k.liveKey = 0",
                        Long.class)
                .setParameter("session", sessionId).getResultList();
        chosen.stream().filter(each -> used.contains(each.personId())).findFirst().ifPresent(each -> {
            throw RuleException.at("absences", "attendance.catchUpTwice", each.fullName());
        });
        List<String> elsewhere = absences.elsewhere(sessionId, people);
        if (!elsewhere.isEmpty()) {
            throw RuleException.at("absences", "attendance.catchUpElsewhere", String.join(", ", elsewhere));
        }
    }

    /**
     * @return the class
     * @throws RuleException when it was taken back before, no reason is given, or papers stand on it and that isn't confirmed
     */
    public long withdraw(WithdrawCatchUp command) {
        Constraints.check(command);
        long classId = access.requireJudge(command.enrolmentId());
        return receipts.once(command.requestId(), "attendance.withdrawCatchUp", () -> {
            Set<Long> person = Set.of(command.enrolmentId());
            List<ConcernedPaper> papers = corrections.begin(classId, person, command.confirmed());
            CatchUp found = live(command);
            found.requireVersion(command.version());
            String what = absences.of(classId).stream()
                    .filter(each -> each.key().equals(command.enrolmentId() + "-" + command.sessionId())).findFirst()
                    .map(absence -> AttendanceTrail.notCaughtUp(absence, command.reason())).orElse(command.reason());
            found.withdraw(command.reason(), clock.instant(), currentUser.name());
            changes.fire(new Changed("attendance.withdrawCatchUp", "enrolment", command.enrolmentId(), what));
            corrections.done(papers, what);
            return classId;
        });
    }

    private CatchUp live(WithdrawCatchUp command) {
        return entityManager.createQuery("""
                select k from CatchUp k
                 where k.enrolmentId = :enrolment and k.missedSessionId = :session and k.liveKey = 0""", CatchUp.class)
                .setParameter("enrolment", command.enrolmentId()).setParameter("session", command.sessionId())
                .getResultStream().findFirst().orElseThrow(() -> new RuleException("attendance.catchUpGone"));
    }
}
