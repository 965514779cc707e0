package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.HashSet;
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

/** Says who teaches a session, where and when inside its half day (CLS-20). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SessionStaffService {

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
    Trainers trainers;

    @Inject
    Clashes clashes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<Changed> changes;

    /** @throws RuleException when somebody can't teach, the hours are outside the half day, or a clash isn't known */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void arrange(ArrangeSession command) {
        Constraints.check(command);
        ClassSession found = sessions.find(command.sessionId());
        receipts.once(command.requestId(), "trainingclass.arrangeSession", () -> {
            TrainingClass owner = locks.take(found.classId());
            found.requireVersion(command.version());
            Set<Long> own = command.trainerIds().equals(owner.trainerIds()) ? Set.of() : command.trainerIds();
            Set<Long> added = new HashSet<>(own);
            added.removeAll(owner.trainerIds());
            added.removeAll(found.trainerIds());
            trainers.require(added);
            trainers.requireNotEnrolled(owner.id(), own);
            found.part().requireHours(command.beginsAt(), command.endsAt());
            String before = told(owner, found);
            found.arrange(own, command.room(), command.beginsAt(), command.endsAt());
            clashes.require(owner, found, command.clashesKnown());
            return kept("trainingclass.arrangeSession", owner, found, before, null);
        });
    }

    /**
     * By one of those who teach the session, of themselves.
     *
     * @throws RuleException when the caller doesn't teach it, the other isn't a colleague, or a clash isn't known
     */
    public void substitute(NameSubstitute command) {
        Constraints.check(command);
        ClassSession found = entityManager.find(ClassSession.class, command.sessionId());
        if (found == null) {
            throw new NotFoundException();
        }
        access.requireStaff(found.classId());
        receipts.once(command.requestId(), "trainingclass.substituteTrainer", () -> {
            TrainingClass owner = locks.take(found.classId());
            found.requireVersion(command.version());
            long me = currentUser.require().personId();
            Set<Long> own = new HashSet<>(found.trainerIds().isEmpty() ? owner.trainerIds() : found.trainerIds());
            if (!own.remove(me)) {
                throw new RuleException("trainingclass.notMySession");
            }
            long colleague = Objects.requireNonNull(command.personId());
            if (trainers.colleagues(owner.id()).stream().noneMatch(each -> each.personId() == colleague)) {
                throw RuleException.at("personId", "trainingclass.colleagueMissing");
            }
            own.add(colleague);
            String before = told(owner, found);
            found.arrange(own, found.room(), found.beginsAt(), found.endsAt());
            clashes.require(owner, found, command.clashesKnown());
            return kept("trainingclass.substituteTrainer", owner, found, before, trainers.names(Set.of(colleague)));
        });
    }

    private long kept(String action, TrainingClass owner, ClassSession session, String before,
            @Nullable String colleague) {
        access.changed(owner.id());
        entityManager.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        sessions.keep(session, false, null);
        String after = told(owner, session);
        changes.fire(new Changed(action, "session", session.id(),
                SessionChanges.detail(owner, session) + ", " + SessionChanges.slot(session) + ": "
                        + (colleague == null ? before + " → " + after : before + ". Người dạy thay: " + colleague)));
        return session.id();
    }

    private String told(TrainingClass owner, ClassSession session) {
        String names = trainers.names(session.trainerIds().isEmpty() ? owner.trainerIds() : session.trainerIds());
        String room = session.room().isEmpty() ? owner.place() : session.room();
        LocalTime from = session.beginsAt();
        return String.join(", ", List.of(names, room,
                from == null ? session.part().hours() : from + "–" + session.endsAt()));
    }
}
