package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.report.snapshot.FigureSnapshot;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Differences;

/** Keeps what reports say, and their drafts, each in a transaction; for use cases that have checked permission. */
@ApplicationScoped
class ReportKeeping {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentDrafts drafts;

    @Inject
    CommandReceipts receipts;

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

    /** One at a time: so two first sentences and two drafts don't become two. */
    private void lock(long snapshotId) {
        entityManager.find(FigureSnapshot.class, snapshotId, LockModeType.PESSIMISTIC_WRITE);
    }
}
