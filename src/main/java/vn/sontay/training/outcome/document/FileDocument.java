package vn.sontay.training.outcome.document;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.scan.SentFile;

/**
 * Puts in the signed file of an issued document, or another instead of it.
 *
 * @param version of the document as it was seen
 * @param file null where none was chosen, which is refused
 */
public record FileDocument(String requestId, long documentId, long version,
        @Nullable SentFile file) {
}
