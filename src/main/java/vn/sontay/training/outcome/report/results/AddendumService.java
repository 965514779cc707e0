package vn.sontay.training.outcome.report.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.report.results.AddendumGathering.Figures;
import vn.sontay.training.outcome.report.results.text.Addendum;
import vn.sontay.training.outcome.report.results.text.AddendumReport;
import vn.sontay.training.outcome.report.results.text.AddendumSentences;
import vn.sontay.training.outcome.report.results.text.Proposals;
import vn.sontay.training.outcome.report.results.text.Sentences;
import vn.sontay.training.outcome.report.snapshot.FigureDifference;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget;
import vn.sontay.training.outcome.report.snapshot.SnapshotKind;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.Snapshots;
import vn.sontay.training.outcome.report.snapshot.Snapshots.Taken;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PaperFormat;

/** Makes papers that tell in what later figures differ from those of a report (RES-8), for whoever makes reports (RES-5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Roles.ADMINISTRATOR)
public class AddendumService {

    @Inject
    ReportAccess access;

    @Inject
    SnapshotQueries figures;

    @Inject
    Snapshots snapshots;

    @Inject
    ReportGathering reports;

    @Inject
    AddendumGathering gathering;

    @Inject
    ReportKeeping keeping;

    @Inject
    MadePapers papers;

    @Inject
    Clock clock;

    /** An addendum with the figures of its report. */
    private record Found(ReportAddendum addendum, ReportSource report) {
    }

    /**
     * @return the id of the addendum: of now, of the same request before, or one that says the same
     * @throws RuleException when there is no report from these figures, or nothing is otherwise since
     */
    public long make(MakeAddendum command) {
        ReportSource report = source(command.snapshotId());
        if (!papers.of(report.id(), List.of()).isReported()) {
            throw new RuleException("report.addendumNoReport");
        }
        List<FrozenTarget> then = figures.figures(report.id());
        Taken taken = snapshots.take(report.plan(), SnapshotKind.HAND, report.snapshot().asOf());
        List<Long> people = AddendumGathering.people(then, taken.targets());
        boolean differs = !FigureDifference.between(then, taken.targets()).isNone()
                || gathering.differ(report.plan(), people, taken.head(), report.snapshot().frozenAt());
        Sentences said = keeping.wording(report.id()).map(ReportWording::sentences)
                .orElseGet(() -> Proposals.of(reports.of(report, then)));
        return keeping.make(command, taken, differs, people, AddendumReport.proposed(said), subject(report));
    }

    /** @return what it says, for the form @throws NotFoundException when there is none */
    public AddendumFacts facts(long addendumId) {
        Found found = found(addendumId);
        Addendum of = addendum(found);
        AddendumSentences said = found.addendum().sentences();
        return new AddendumFacts(addendumId, found.report().id(), found.addendum().snapshotId(),
                found.report().plan().title(), found.report().snapshot().asOf(), found.report().unitName(),
                of.reported() == null ? null : of.reported().number(), of.targets(), of.certificates().size(),
                String.join("\n", said.addressees()), String.join("\n", said.remarks()),
                String.join("\n", said.recipients()), found.addendum().version());
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody else has said something since */
    public void set(SetAddendumWording command) {
        Found found = found(command.addendumId());
        Constraints.check(command);
        keeping.set(command, subject(found.report()));
    }

    /** @return the addendum as it is drawn now; keeps nothing */
    public byte[] paper(long addendumId, PaperFormat format) {
        Found found = found(addendumId);
        return drawn(found, addendum(found), format);
    }

    /** @return the id of the document, new or joined, whose draft it is; of now or of the same request before */
    public long draft(KeepAddendum command) {
        Found found = found(command.addendumId());
        Addendum of = addendum(found);
        return keeping.keep(command, found.report().unitId(), of.now().issuer().name().replace('\n', ' '),
                new DrawnPaper(subject(found.report()), drawn(found, of, PaperFormat.PDF),
                        drawn(found, of, PaperFormat.DOCX)));
    }

    private byte[] drawn(Found found, Addendum of, PaperFormat format) {
        return format.render(AddendumReport.of(of, found.addendum().sentences()), clock.instant());
    }

    private Addendum addendum(Found found) {
        long later = found.addendum().snapshotId();
        Set<Long> before = papers.addenda(found.report().id()).stream()
                .filter(each -> each.madeAt().isBefore(found.addendum().madeAt())).map(ReportAddendum::id)
                .collect(Collectors.toSet());
        return gathering.of(found.report(), figures.figures(found.report().id()),
                new Figures(figures.snapshot(later), figures.figures(later)), papers.of(found.report().id(), List.of()),
                before);
    }

    private ReportSource source(long snapshotId) {
        return access.required(figures.snapshot(snapshotId));
    }

    private static String subject(ReportSource report) {
        return AddendumReport.subject(report.plan(), report.snapshot().asOf());
    }

    private Found found(long addendumId) {
        ReportAddendum addendum = keeping.addendum(addendumId).orElseThrow(NotFoundException::new);
        return new Found(addendum, source(addendum.baseId()));
    }
}
