package vn.sontay.training.outcome.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * Records that a document was issued.
 *
 * @param version of the document as it was seen
 * @param number with symbol, cleaned; null for a paper without one
 * @param on the paper's day
 * @param signer who signed, cleaned; or null
 * @param file as it came back, or null where it comes later or never
 */
public record IssueDocument(String requestId, long documentId, long version,
        @Size(max = 80, message = "document.tooLong") @Nullable String number,
        @NotNull(message = "document.dayMissing") LocalDate on,
        @Size(max = 120, message = "document.tooLong") @Nullable String signer, @Nullable SentFile file) {

    public IssueDocument {
        number = orNull(number);
        signer = orNull(signer);
    }

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Vietnamese.clean(typed);
    }
}
