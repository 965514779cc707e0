package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentActKind;

/**
 * Records that a document was submitted for signature, withdrawn, replaced, corrected, or its draft cancelled.
 *
 * @param version of the document as it was seen
 * @param otherId the paper that replaces or corrects it, else null
 * @param reason cleaned; needed to withdraw and to cancel
 * @param confirmed whether what stands on the document was read (DOC-11)
 */
public record ActOnDocument(String requestId, long documentId, long version, DocumentActKind kind,
        @NotNull(message = "document.dayMissing") LocalDate on, @Nullable Long otherId,
        @Size(max = 300, message = "document.tooLong") @Nullable String reason, boolean confirmed) {

    public ActOnDocument {
        reason = IssueDocument.orNull(reason);
    }
}
