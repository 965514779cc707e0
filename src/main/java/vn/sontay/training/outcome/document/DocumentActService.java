package vn.sontay.training.outcome.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentActKind;
import vn.sontay.training.outcome.document.act.DocumentActTerms;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Records what becomes of documents before and after their issue, and what was recorded by mistake (DOC-1 to DOC-4, DOC-9, DOC-11). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class DocumentActService {

    private static final Set<DocumentActKind> ACTS = Set.of(DocumentActKind.SUBMITTED, DocumentActKind.CORRECTED,
            DocumentActKind.REPLACED, DocumentActKind.WITHDRAWN, DocumentActKind.CANCELLED);
    private static final Set<DocumentActKind> BY_ANOTHER = Set.of(DocumentActKind.CORRECTED, DocumentActKind.REPLACED);
    private static final Set<DocumentActKind> WITH_REASON = Set.of(DocumentActKind.WITHDRAWN,
            DocumentActKind.CANCELLED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentScope scope;

    @Inject
    CommandReceipts receipts;

    @Inject
    DocumentLog log;

    @Inject
    StandingOn standing;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the document's id */
    public long act(ActOnDocument command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "document.act", () -> {
            Document document = scope.locked(command.documentId(), command.version());
            Long other = BY_ANOTHER.contains(command.kind()) ? other(document, command.otherId()) : null;
            DocumentActTerms terms = DocumentActTerms.of(command.kind(), command.on(), other, command.reason());
            require(command);
            if (command.kind() == DocumentActKind.WITHDRAWN || command.kind() == DocumentActKind.REPLACED) {
                requireConfirmed(document, command.confirmed());
            }
            log.record(document, terms, command.requestId());
            return document.id();
        });
    }

    private static void require(ActOnDocument command) {
        if (!ACTS.contains(command.kind())) {
            throw new NotFoundException();
        }
        if (WITH_REASON.contains(command.kind()) && command.reason() == null) {
            throw RuleException.at("reason", "document.reasonMissing");
        }
    }

    /** Only what is issued, of the same class or unit, takes the place of a document or corrects it. */
    private long other(Document document, @Nullable Long otherId) {
        if (otherId == null) {
            throw RuleException.at("otherId", "document.otherMissing");
        }
        Document other = scope.found(otherId);
        if (other.id() == document.id() || !other.isBeside(document) || other.state() != DocumentState.ISSUED) {
            throw RuleException.at("otherId", "document.otherMissing");
        }
        return other.id();
    }

    /** @return the document's id. @throws RuleException when something was done after it */
    public long undo(UndoDocumentAct command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "document.undo", () -> {
            Document document = scope.locked(command.documentId(), command.version());
            if (log.life(document).endsWith(DocumentActKind.ISSUED)) {
                requireConfirmed(document, command.confirmed());
            }
            log.record(document, DocumentActTerms.undone(LocalDate.now(clock), command.undoes(), command.reason()),
                    command.requestId());
            return document.id();
        });
    }

    private void requireConfirmed(Document document, boolean confirmed) {
        int uses = standing.document(document.id()).size();
        if (uses > 0 && !confirmed) {
            throw RuleException.at("confirmed", "document.confirmMissing", uses);
        }
    }

    /** @return the document's id. @throws RuleException when another file counts by now, or somebody has seen it before */
    public long see(SeeDifference command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "document.see", () -> {
            Document document = scope.found(command.documentId());
            DocumentFile file = entityManager.find(DocumentFile.class, command.fileId(),
                    LockModeType.PESSIMISTIC_WRITE);
            if (file == null || file.documentId() != document.id() || file.comparison() != Comparison.DIFFERENT) {
                throw new NotFoundException();
            }
            file.seen(clock.instant(), currentUser.name());
            log.announce(document, "document.see", file.name());
            return document.id();
        });
    }
}
