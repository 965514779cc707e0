package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.AssertTrue;

/**
 * Says that somebody has seen in what the file that came back differs from the draft (DOC-9).
 *
 * @param fileId the document's file as it was seen
 */
public record SeeDifference(String requestId, long documentId, long fileId,
        @AssertTrue(message = "document.seenMissing") boolean seen) {
}
