package vn.sontay.training.outcome.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;

/** An issued document, to be chosen. */
public record IssuedDocument(long documentId, DocumentKind kind, @Nullable String number, LocalDate on,
        String subject) {

    /** @return such as 12/QĐ-UBND, 05/09/2025: Về việc … */
    public String label() {
        return (number == null ? "" : number + ", ") + Dates.day(on) + ": " + subject;
    }
}
