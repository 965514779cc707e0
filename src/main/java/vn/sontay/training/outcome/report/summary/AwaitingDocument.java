package vn.sontay.training.outcome.report.summary;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentKind;

/**
 * A paper that was submitted and isn't issued.
 *
 * @param classTitle of the class it belongs to; null where it is a unit's
 * @param own whether the caller administers its unit, so that they may open it
 */
public record AwaitingDocument(long documentId, DocumentKind kind, String subject, String author,
        @Nullable String classTitle, boolean own) {
}
