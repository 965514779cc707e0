package vn.sontay.training.outcome.report.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.StandingDraft;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Locks;

/** Keeps drafts of letters that propose classes, each in a transaction; for use cases that have checked permission. */
@ApplicationScoped
class ProposalKeeping {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentDrafts drafts;

    @Inject
    CommandReceipts receipts;

    /** @return the letter of the unit that is made from that and stands, or null */
    @Nullable
    StandingDraft standing(long unitId, String from) {
        return drafts.standingOfUnit(unitId, DocumentKind.EXTRA_CLASSES, List.of(from)).get(from);
    }

    /** @return the id of the document, new or as it stands (PRO-5); of now or of the same request before */
    @Transactional
    public long keep(String requestId, long unitId, String from, String author, DrawnPaper drawn) {
        return receipts.once(requestId, "document.draft", () -> {
            Locks.take(entityManager, "urging-lock");
            StandingDraft stands = standing(unitId, from);
            return stands != null
                    && (!stands.state().isOpen() || drafts.difference(stands.documentId(), drawn).isEmpty())
                            ? stands.documentId()
                            : drafts.keepOfUnit(unitId, DocumentKind.EXTRA_CLASSES, from, author, drawn);
        });
    }
}
