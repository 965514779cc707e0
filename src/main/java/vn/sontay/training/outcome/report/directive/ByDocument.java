package vn.sontay.training.outcome.report.directive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Vietnamese;

/** The document by which something is said of a target (DIR-1). @param documentNumber such as 12/QĐ-UBND */
public record ByDocument(
        @NotBlank(message = "report.documentNumberMissing") @Size(max = 50, message = "report.documentLong") String documentNumber,
        @NotNull(message = "report.documentOnMissing") LocalDate documentOn,
        @NotBlank(message = "report.documentIssuerMissing") @Size(max = 150, message = "report.documentLong") String documentIssuer) {

    public ByDocument {
        documentNumber = Vietnamese.clean(documentNumber);
        documentIssuer = Vietnamese.clean(documentIssuer);
    }

    /** @return as a sentence names it: 12/QĐ-UBND ngày 01/10/2025 của … */
    public String text() {
        return documentNumber + " ngày " + Dates.day(documentOn) + " của " + documentIssuer;
    }
}
