package vn.sontay.training.teaching.attendance.substitute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Says who comes instead of whom, and takes that back (SUB-1). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SubstitutionService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Substitutions substitutions;

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

    /** @return the id of the row @throws RuleException when it can't be so (SUB-2, SUB-3) or concerns the caller (CLS-10) */
    public long link(LinkSubstitute command) {
        Constraints.check(command);
        access.requireStaff(substitutions.session(command.sessionId()).classId());
        return receipts.once(command.requestId(), "attendance.linkSubstitute", () -> {
            access.requireOthers(List.of(command.absentId(), command.substituteId()));
            return substitutions.link(command);
        });
    }

    /** @throws RuleException when it was undone before or concerns the caller (CLS-10) */
    public void undo(UndoSubstitution command) {
        Constraints.check(command);
        Substitution found = entityManager.find(Substitution.class, command.substitutionId());
        if (found == null) {
            throw new NotFoundException();
        }
        access.requireStaff(found.classId());
        receipts.once(command.requestId(), "attendance.undoSubstitution", () -> {
            access.requireOthers(List.of(found.enrolmentId(), found.substituteId()));
            entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            found.undo(command.reason(), clock.instant(), currentUser.name());
            changes.fire(new Changed("attendance.undoSubstitution", "enrolment", found.substituteId(),
                    substitutions.told(found) + ". " + command.reason()));
            return found.id();
        });
    }
}
