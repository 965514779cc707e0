package vn.sontay.training.outcome.report.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.report.results.text.Proposals;
import vn.sontay.training.outcome.report.results.text.Results;
import vn.sontay.training.outcome.report.results.text.ResultsReport;
import vn.sontay.training.outcome.report.results.text.Sentences;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;

/**
 * Makes reports from frozen figures (RES-1, RES-5). Draws without a transaction of its own, then keeps in one: what reads a snapshot
 * holds no other connection meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Roles.ADMINISTRATOR)
public class ResultsReportService {

    @Inject
    SnapshotQueries snapshots;

    @Inject
    PlanScope plans;

    @Inject
    UnitTrees trees;

    @Inject
    UnitAccess units;

    @Inject
    ReportGathering gathering;

    @Inject
    ReportKeeping keeping;

    @Inject
    Clock clock;

    /** Figures from which a report is made. @param unitId whose paper it becomes */
    private record Source(SnapshotRow snapshot, Plan plan, long unitId) {
    }

    /** @return whether the caller may make reports of that plan @throws NotFoundException when it isn't theirs to see as a whole */
    public boolean isOffered(String planCode) {
        return units.administered().includes(unitOf(plan(planCode)));
    }

    /** @return what was said, or is proposed, for the form */
    public ReportFacts facts(long snapshotId) {
        Source source = required(snapshotId);
        ReportWording said = keeping.wording(snapshotId).orElse(null);
        Sentences sentences = said == null ? Proposals.of(results(source)) : said.sentences();
        return new ReportFacts(snapshotId, source.plan().title(), source.snapshot().asOf(), unitName(source),
                String.join("\n", sentences.addressees()), String.join("\n", sentences.guidance()),
                String.join("\n", sentences.shortcomings()), String.join("\n", sentences.outlook()),
                String.join("\n", sentences.recipients()), said == null ? 0 : said.version());
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody else has said something since */
    public void set(SetReportWording command) {
        Source source = required(command.snapshotId());
        Constraints.check(command);
        keeping.set(command, ResultsReport.subject(source.plan(), source.snapshot().asOf()));
    }

    /** @return the report as it is drawn now; keeps nothing */
    public byte[] paper(long snapshotId, PaperFormat format) {
        return drawn(results(required(snapshotId)), snapshotId, format);
    }

    /** @return the id of the document, new or joined, whose draft it is; of now or of the same request before */
    public long draft(KeepReport command) {
        Source source = required(command.snapshotId());
        Results results = results(source);
        return keeping.keep(command, source.unitId(), results.issuer().name().replace('\n', ' '),
                new DrawnPaper(ResultsReport.subject(source.plan(), source.snapshot().asOf()),
                        drawn(results, command.snapshotId(), PaperFormat.PDF)));
    }

    private byte[] drawn(Results results, long snapshotId, PaperFormat format) {
        Sentences said = keeping.wording(snapshotId).map(ReportWording::sentences)
                .orElseGet(() -> Proposals.of(results));
        return format.render(ResultsReport.of(results, said), clock.instant());
    }

    private Results results(Source source) {
        return gathering.of(source.snapshot(), snapshots.figures(source.snapshot().snapshotId()), source.plan(),
                source.unitId(), unitName(source));
    }

    private String unitName(Source source) {
        return trees.now().label(source.unitId());
    }

    private Source required(long snapshotId) {
        SnapshotRow snapshot = snapshots.snapshot(snapshotId);
        Plan plan = plan(snapshot.planCode());
        long unitId = unitOf(plan);
        units.requireUnit(unitId);
        return new Source(snapshot, plan, unitId);
    }

    private Plan plan(String code) {
        return plans.seen().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private long unitOf(Plan plan) {
        return trees.now().actingFor(plans.unitOf(plan), LocalDate.now(clock));
    }
}
