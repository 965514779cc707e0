package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.sontay.training.outcome.certificate.KnownCertificates;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.funding.FundingFigures;
import vn.sontay.training.outcome.funding.PlanFunds;
import vn.sontay.training.outcome.report.results.text.Addendum;
import vn.sontay.training.outcome.report.results.text.AddendumSentences;
import vn.sontay.training.outcome.report.snapshot.FigureSnapshot;
import vn.sontay.training.outcome.report.snapshot.Snapshots;
import vn.sontay.training.outcome.report.snapshot.Snapshots.Kept;
import vn.sontay.training.outcome.report.snapshot.Snapshots.Taken;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PaperWords;

/** Keeps what reports say, and their drafts, each in a transaction; for use cases that have checked permission. */
@ApplicationScoped
class ReportKeeping {

    private static final PaperWords WORDS = PaperWords.beside(Addendum.class);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentDrafts drafts;

    @Inject
    CommandReceipts receipts;

    @Inject
    Snapshots snapshots;

    @Inject
    MadePapers made;

    @Inject
    KnownCertificates certificates;

    @Inject
    FundingFigures funding;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    Optional<ReportWording> wording(long snapshotId) {
        return entityManager.createQuery("select w from ReportWording w where w.snapshotId = :id", ReportWording.class)
                .setParameter("id", snapshotId).getResultStream().findFirst();
    }

    /** @param about which report it is, for the trail @throws vn.sontay.training.shared.StaleDataException when somebody has said something since */
    @Transactional
    public void set(SetReportWording command, String about) {
        receipts.once(command.requestId(), "report.setWording", () -> {
            lock(command.snapshotId());
            ReportWording wording = wording(command.snapshotId()).orElse(null);
            if (wording == null) {
                wording = new ReportWording(command.snapshotId());
                entityManager.persist(wording);
                entityManager.flush();
            } else {
                wording.requireVersion(command.version());
            }
            Differences differences = wording.set(command);
            changes.fire(new Changed("report.setWording", "snapshot", command.snapshotId(), about, differences));
            return wording.id();
        });
    }

    /** @return the id of the document, of now or of the same request before */
    @Transactional
    public long keep(KeepReport command, long unitId, String author, DrawnPaper drawn) {
        return receipts.once(command.requestId(), "document.draft", () -> {
            lock(command.snapshotId());
            return drafts.keepOfUnit(unitId, DocumentKind.REPORT, String.valueOf(command.snapshotId()), author, drawn);
        });
    }

    /**
     * @param differs whether anything is otherwise now, in figures or certificates
     * @param people enrolments whose certificates belong to it
     * @return the id of the addendum: of now, of the same request before, or of who has made the same just before
     * @throws RuleException when nothing is otherwise
     */
    @Transactional
    public long make(MakeAddendum command, Taken taken, boolean differs, Collection<Long> people,
            AddendumSentences proposed, String about) {
        return receipts.once(command.requestId(), "report.addendum", () -> {
            lock(command.snapshotId());
            if (!differs) {
                throw new RuleException("report.addendumNone");
            }
            ReportAddendum last = made.addenda(command.snapshotId()).stream().reduce((one, later) -> later)
                    .orElse(null);
            if (last != null && isSame(snapshots.kept(last.snapshotId()), taken, people)) {
                return last.id();
            }
            long snapshotId = snapshots.add(taken, "addendum " + command.requestId(), currentUser.name(),
                    WORDS.text("addendum.note"));
            ReportAddendum addendum = new ReportAddendum(command.snapshotId(), snapshotId, proposed, clock.instant(),
                    currentUser.name());
            entityManager.persist(addendum);
            entityManager.flush();
            changes.fire(new Changed("report.addendum", "snapshot", command.snapshotId(), about));
            return addendum.id();
        });
    }

    /** @return whether what was frozen for an addendum before says what this one would */
    private boolean isSame(Kept before, Taken now, Collection<Long> people) {
        return before.targets().equals(now.targets())
                && certificates.of(people, now.head().asOf(), before.head().frozenAt())
                        .equals(certificates.of(people, now.head().asOf(), now.head().frozenAt()))
                && money(now, before.head().frozenAt()).equals(money(now, now.head().frozenAt()));
    }

    private PlanFunds money(Taken of, Instant known) {
        return funding.of(of.plan(), of.head().asOf(), new Known(known));
    }

    Optional<ReportAddendum> addendum(long id) {
        return Optional.ofNullable(entityManager.find(ReportAddendum.class, id));
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody has said something since */
    @Transactional
    public void set(SetAddendumWording command, String about) {
        receipts.once(command.requestId(), "report.setAddendum", () -> {
            ReportAddendum addendum = entityManager.find(ReportAddendum.class, command.addendumId(),
                    LockModeType.PESSIMISTIC_WRITE);
            addendum.requireVersion(command.version());
            Differences differences = addendum.set(command);
            changes.fire(new Changed("report.setAddendum", "snapshot", addendum.baseId(), about, differences));
            return addendum.id();
        });
    }

    /** @return the id of the document, of now or of the same request before */
    @Transactional
    public long keep(KeepAddendum command, long unitId, String author, DrawnPaper drawn) {
        return receipts.once(command.requestId(), "document.draft", () -> {
            entityManager.find(ReportAddendum.class, command.addendumId(), LockModeType.PESSIMISTIC_WRITE);
            return drafts.keepOfUnit(unitId, DocumentKind.REPORT_ADDENDUM, String.valueOf(command.addendumId()), author,
                    drawn);
        });
    }

    /** One at a time: so two first sentences and two drafts don't become two. */
    private void lock(long snapshotId) {
        entityManager.find(FigureSnapshot.class, snapshotId, LockModeType.PESSIMISTIC_WRITE);
    }
}
