package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Takes back the last act on a document, which was recorded by mistake.
 *
 * @param version of the document as it was seen
 * @param undoes the place of the act
 * @param reason cleaned
 * @param confirmed whether what stands on the document was read (DOC-11)
 */
public record UndoDocumentAct(String requestId, long documentId, long version, int undoes,
        @NotBlank(message = "document.reasonMissing") @Size(max = 300, message = "document.tooLong") String reason,
        boolean confirmed) {

    public UndoDocumentAct {
        reason = Vietnamese.clean(reason);
    }
}
