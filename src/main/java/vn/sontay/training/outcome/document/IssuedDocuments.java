package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.shared.RuleException;

/** Documents on which other features let something stand. */
@ApplicationScoped
public class IssuedDocuments {

    @Inject
    DocumentScope scope;

    /**
     * @return the document, to whoever administers its unit
     * @throws RuleException beside {@code documentId} when it isn't issued, or of another class
     */
    public IssuedDocument require(long documentId, long classId) {
        Document found = scope.found(documentId);
        if (!Objects.equals(found.classId(), classId) || found.state() != DocumentState.ISSUED) {
            throw RuleException.at("documentId", "document.notForClass");
        }
        return found.issued();
    }
}
