package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.NotNull;
import vn.sontay.training.shared.scan.SentFile;

/**
 * Puts in the signed file of an issued document, or another instead of it.
 *
 * @param version of the document as it was seen
 */
public record FileDocument(String requestId, long documentId, long version,
        @NotNull(message = "document.fileMissing") SentFile file) {
}
