package vn.sontay.training.outcome.report.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.certificate.Signing;
import vn.sontay.training.outcome.certificate.Signings;
import vn.sontay.training.outcome.report.TargetQueries;
import vn.sontay.training.outcome.report.gap.GapQueries;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.plan.PlanScope;

/** What whoever signs has to know of a plan today (SUM-1). Without a transaction of its own, as what it asks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class SummaryQueries {

    @Inject
    TargetQueries targets;

    @Inject
    GapQueries gaps;

    @Inject
    AwaitingReading awaiting;

    @Inject
    Signings signings;

    @Inject
    PlanScope plans;

    @Inject
    UnitTrees trees;

    @Inject
    CurrentUser currentUser;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** @throws vn.sontay.training.shared.NotFoundException when the caller sees nothing of that plan */
    public LeaderSummary of(String planCode) {
        LocalDate today = LocalDate.now(clock);
        return new LeaderSummary(gaps.plan(planCode), today, plans.sees(planCode), targets.outlooks(planCode),
                gaps.of(planCode), awaiting.of(currentUser.require().seen()));
    }

    /** @return the same on one A4, with the letterhead of the unit that acts for the plan's, or of the caller's own where they have a share */
    public byte[] paper(String planCode) {
        LeaderSummary summary = of(planCode);
        UnitTree tree = trees.now();
        long unit = summary.whole()
                ? tree.actingFor(plans.unitOf(summary.plan()), summary.on())
                : tree.acting(currentUser.require().seen(), summary.on()).stream().findFirst()
                        .orElseThrow(NotFoundException::new);
        Signing signing = signings.of(unit, tree.label(unit), summary.on(), "", "");
        return SummaryPdf.render(summary, signing.issuer(), clock.instant(),
                summary.plan().demo() || installation.demo());
    }

    /** @return the papers of the caller's units that wait for their issue */
    public Page<AwaitingDocument> documents(int number) {
        Caller caller = currentUser.require();
        return awaiting.documents(caller.seen(), caller.scope(Roles.ADMINISTRATOR), number);
    }

    /** @return the certificates of their classes that wait for their signature */
    public Page<AwaitingCertificate> certificates(int number) {
        return awaiting.certificates(currentUser.require().seen(), number);
    }
}
