package vn.sontay.training.outcome.report.snapshot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/** Freezes figures (SNP-3): takes them down, then keeps them in a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class SnapshotService {

    @Inject
    PlanScope plans;

    @Inject
    Snapshots snapshots;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @return the id of the snapshot, of now or of the same request before
     * @throws NotFoundException when the caller doesn't see that plan as a whole
     * @throws RuleException when the day is to come
     */
    public long freeze(FreezeFigures command) {
        Constraints.check(command);
        Plan plan = plans.seen().stream().filter(each -> each.code().equals(command.planCode())).findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate asOf = Objects.requireNonNull(command.asOf());
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
        return snapshots.keep(snapshots.take(plan, SnapshotKind.HAND, asOf), command.requestId(), currentUser.name(),
                command.note());
    }
}
