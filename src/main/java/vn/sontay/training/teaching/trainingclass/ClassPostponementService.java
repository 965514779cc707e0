package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Puts off all sessions of a class that are to come, in one act (CLS-19). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ClassPostponementService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    ClassAccess access;

    @Inject
    ClassLocks locks;

    @Inject
    SessionChanges sessions;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /** @throws RuleException when no session is to come, a new half day is taken, or papers stand on it and that isn't known */
    public void postpone(PostponeClass command) {
        Constraints.check(command);
        access.requireAdministrator(command.classId());
        receipts.once(command.requestId(), "trainingclass.postponeClass", () -> {
            TrainingClass owner = locks.take(command.classId());
            List<ClassSession> all = locks.sessions(owner.id());
            List<ClassSession> ahead = all.stream().filter(each -> each.stands() && !each.hasBegun(clock)).toList();
            if (ahead.isEmpty()) {
                throw new RuleException("trainingclass.nothingAhead");
            }
            List<ConcernedPaper> papers = corrections.begin(owner.id(), Set.of(), command.confirmed());
            // Also where they get new days at once, so that none meets another on its way.
            ahead.forEach(each -> {
                sessions.requireUnmarked(each);
                each.postpone();
            });
            entityManager.flush();
            LocalDate last = moved(owner, ahead, command.days(), command.reason());
            ahead.forEach(each -> sessions.keep(each, false, command.reason()));
            sessions.renumber(owner.id());
            String what = told(owner, ahead.size(), command.days(), last) + ". " + command.reason();
            changes.fire(new Changed("trainingclass.postponeClass", "class", owner.id(), owner.title() + ": " + what));
            corrections.done(papers, Corrections.cause(papers, what, command.reason()));
            return owner.id();
        });
    }

    /** @return the class's last day, where that moved too */
    private @Nullable LocalDate moved(TrainingClass owner, List<ClassSession> ahead, @Nullable Integer days,
            String reason) {
        if (days == null) {
            return null;
        }
        Timetable timetable = sessions.timetable(owner, null);
        LocalDate last = null;
        for (ClassSession each : ahead) {
            LocalDate to = each.heldOn().plusDays(days);
            timetable.takeAlsoLater(to, each.part(), "days");
            entityManager.persist(new SessionMove(each, to, each.part(), reason, clock.instant(),
                    sessions.by()));
            each.move(to, each.part());
            if (sessions.extend(owner, to)) {
                last = to;
            }
        }
        return last;
    }

    private static String told(TrainingClass owner, int number, @Nullable Integer days, @Nullable LocalDate last) {
        return days == null
                ? "Tạm hoãn " + number + " buổi chưa học"
                : "Dời " + number + " buổi chưa học thêm " + days + " ngày" + SessionChanges.ends(owner, last != null);
    }
}
