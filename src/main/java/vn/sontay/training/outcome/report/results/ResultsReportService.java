package vn.sontay.training.outcome.report.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.report.results.text.Offer;
import vn.sontay.training.outcome.report.results.text.Proposals;
import vn.sontay.training.outcome.report.results.text.Results;
import vn.sontay.training.outcome.report.results.text.ResultsReport;
import vn.sontay.training.outcome.report.results.text.Sentences;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotService;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PaperWords;

/**
 * Makes reports from frozen figures (RES-1, RES-5). Draws without a transaction of its own, then keeps in one: what reads a snapshot
 * holds no other connection meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Roles.ADMINISTRATOR)
public class ResultsReportService {

    private static final PaperWords WORDS = PaperWords.beside(Results.class);

    @Inject
    ReportAccess access;

    @Inject
    SnapshotQueries snapshots;

    @Inject
    SnapshotService freezing;

    @Inject
    ReportGathering gathering;

    @Inject
    OfferGathering offered;

    @Inject
    ReportKeeping keeping;

    @Inject
    MadePapers papers;

    @Inject
    Clock clock;

    /**
     * @return whether the caller may make reports of that plan
     * @throws vn.sontay.training.shared.NotFoundException when it isn't theirs to see as a whole
     */
    public boolean isOffered(String planCode) {
        return access.isOffered(planCode);
    }

    /**
     * Freezes the figures of a report (RES-7).
     *
     * @return the id of the snapshot, of now or of the same request before
     * @throws vn.sontay.training.shared.RuleException when the day is to come
     */
    public long make(MakeReport command) {
        access.required(command.planCode());
        Constraints.check(command);
        return freezing.freeze(new FreezeFigures(command.requestId(), command.planCode(), command.asOf(),
                WORDS.text("note")));
    }

    /** @return what was said, or is proposed, for the form */
    public ReportFacts facts(long snapshotId) {
        ReportSource source = source(snapshotId);
        ReportWording said = keeping.wording(snapshotId).orElse(null);
        Sentences sentences = said == null ? Proposals.of(results(source)) : said.sentences();
        return new ReportFacts(snapshotId, source.plan().title(), source.snapshot().asOf(), source.unitName(),
                String.join("\n", sentences.addressees()), String.join("\n", sentences.guidance()),
                String.join("\n", sentences.shortcomings()), String.join("\n", sentences.outlook()),
                String.join("\n", sentences.recipients()), said == null ? 0 : said.version());
    }

    /** @return what diaries, feedback and tests offer to be said (RES-9) */
    public List<Offer> offers(long snapshotId) {
        return offered.of(source(snapshotId));
    }

    /** @return what was made from these figures already, also by others */
    public ReportPapersMade papers(long snapshotId) {
        return papers.of(source(snapshotId).id(), snapshots.sameDay(snapshotId));
    }

    /**
     * @throws vn.sontay.training.shared.StaleDataException when somebody else has said something since
     * @throws vn.sontay.training.shared.RuleException beside {@code accepted} when an offer isn't there any more
     */
    public void set(SetReportWording command) {
        ReportSource source = source(command.snapshotId());
        Constraints.check(command);
        SetReportWording whole = command.accepted().isEmpty()
                ? command
                : OfferGathering.accepted(command, offered.of(source));
        Constraints.check(whole);
        keeping.set(whole, ResultsReport.subject(source.plan(), source.snapshot().asOf()));
    }

    /** @return the report as it is drawn now; keeps nothing */
    public byte[] paper(long snapshotId, PaperFormat format) {
        return drawn(results(source(snapshotId)), snapshotId, format);
    }

    /** @return the id of the document, new or joined, whose draft it is; of now or of the same request before */
    public long draft(KeepReport command) {
        ReportSource source = source(command.snapshotId());
        Results results = results(source);
        return keeping.keep(command, source.unitId(), results.issuer().name().replace('\n', ' '),
                new DrawnPaper(ResultsReport.subject(source.plan(), source.snapshot().asOf()),
                        drawn(results, command.snapshotId(), PaperFormat.PDF),
                        drawn(results, command.snapshotId(), PaperFormat.DOCX)));
    }

    private byte[] drawn(Results results, long snapshotId, PaperFormat format) {
        Sentences said = keeping.wording(snapshotId).map(ReportWording::sentences)
                .orElseGet(() -> Proposals.of(results));
        return format.render(ResultsReport.of(results, said), clock.instant());
    }

    private ReportSource source(long snapshotId) {
        return access.required(snapshots.snapshot(snapshotId));
    }

    private Results results(ReportSource source) {
        return gathering.of(source, snapshots.figures(source.id()));
    }
}
