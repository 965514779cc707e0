package vn.sontay.training.outcome.report.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.StandingDraft;
import vn.sontay.training.outcome.document.text.Passage;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Locks;

/** Keeps what letters say, and their drafts, each in a transaction; for use cases that have checked permission. */
@ApplicationScoped
class UrgingKeeping {

    private static final String LOCK = "urging-lock";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentDrafts drafts;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    /** A letter to be kept. @param from as {@link UrgingPapers} reads it */
    record Letter(String from, DrawnPaper drawn) {
    }

    Optional<UrgingWording> wording(String planCode) {
        return entityManager.createQuery("select w from UrgingWording w where w.planCode = :plan", UrgingWording.class)
                .setParameter("plan", planCode).getResultStream().findFirst();
    }

    /** @param about which plan it is, for the trail @throws vn.sontay.training.shared.StaleDataException when somebody has said something since */
    @Transactional
    public void set(SetUrgingWording command, String about) {
        receipts.once(command.requestId(), "report.setUrgingWording", () -> {
            Locks.take(entityManager, LOCK);
            UrgingWording wording = wording(command.planCode()).orElse(null);
            if (wording == null) {
                wording = new UrgingWording(command.planCode());
                entityManager.persist(wording);
                entityManager.flush();
            } else {
                wording.requireVersion(command.version());
            }
            Differences differences = wording.set(command);
            changes.fire(new Changed("report.setUrgingWording", "urging", wording.id(), about, differences));
            return wording.id();
        });
    }

    /** @return the letters of the unit that stand, by what they are made from */
    Map<String, StandingDraft> standing(long unitId, List<String> from) {
        return drafts.standingOfUnit(unitId, DocumentKind.URGING, from);
    }

    /** @return in what the paper would differ from the letter that there is */
    @Transactional
    public List<Passage> difference(StandingDraft there, DrawnPaper drawn) {
        return drafts.difference(there.documentId(), drawn);
    }

    /**
     * Keeps each letter unless it stands as it is (URG-4).
     *
     * @return the id of the last document of the letters, new or there before; of now or of the same request before
     */
    @Transactional
    public long keep(String requestId, long unitId, String author, List<Letter> letters) {
        return receipts.once(requestId, "document.draft", () -> {
            Locks.take(entityManager, LOCK);
            Map<String, StandingDraft> there = standing(unitId, letters.stream().map(Letter::from).toList());
            long last = 0;
            for (Letter each : letters) {
                StandingDraft stands = there.get(each.from());
                last = stands != null && (!stands.state().isOpen()
                        || drafts.difference(stands.documentId(), each.drawn()).isEmpty())
                                ? stands.documentId()
                                : drafts.keepOfUnit(unitId, DocumentKind.URGING, each.from(), author, each.drawn());
            }
            return last;
        });
    }
}
