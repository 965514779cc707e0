package vn.sontay.training.people.organisation.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Vietnamese;

/** The document by which something is made of a unit (UNA-1). @param documentKind such as Nghị quyết @param documentSummary trích yếu; may be empty */
public record LegalDocument(
        @NotBlank(message = "organisation.documentKindMissing") @Size(max = 40, message = "organisation.documentLong") String documentKind,
        @NotBlank(message = "organisation.documentNumberMissing") @Size(max = 50, message = "organisation.documentLong") String documentNumber,
        @NotNull(message = "organisation.documentOnMissing") LocalDate documentOn,
        @NotBlank(message = "organisation.documentIssuerMissing") @Size(max = 150, message = "organisation.documentLong") String documentIssuer,
        @Size(max = 500, message = "organisation.documentLong") String documentSummary) {

    public LegalDocument {
        documentKind = Vietnamese.clean(documentKind);
        documentNumber = Vietnamese.clean(documentNumber);
        documentIssuer = Vietnamese.clean(documentIssuer);
        documentSummary = Vietnamese.clean(documentSummary);
    }

    /** @return as a sentence names it: Nghị quyết 1/NQ-HĐND ngày 01/12/2026 của … */
    public String text() {
        return text(documentKind, documentNumber, documentOn, documentIssuer);
    }

    /** The same of its parts. */
    static String text(String kind, String number, LocalDate on, String issuer) {
        return kind + " " + number + " ngày " + Dates.day(on) + " của " + issuer;
    }
}
