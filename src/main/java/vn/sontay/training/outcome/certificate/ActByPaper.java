package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.shared.Vietnamese;

/**
 * Records the decision by which a certificate is revoked, or the minutes by which its number is cancelled.
 *
 * @param version of the certificate as it was seen
 * @param kind revoked or cancelled
 * @param on the paper's day
 * @param paperNumber cleaned
 * @param reason cleaned; for those inside only
 * @param documentId the issued document of the class behind it, whose number and day it takes; null where they were typed
 */
public record ActByPaper(String requestId, long certificateId, long version, ActKind kind,
        @NotBlank(message = "certificate.paperNumberMissing") @Size(max = 80, message = "certificate.tooLong") String paperNumber,
        @NotNull(message = "certificate.dateMissing") LocalDate on,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason,
        @Nullable Long documentId) {

    /** Where no document is chosen. */
    public ActByPaper(String requestId, long certificateId, long version, ActKind kind, String paperNumber,
            LocalDate on, String reason) {
        this(requestId, certificateId, version, kind, paperNumber, on, reason, null);
    }

    public ActByPaper {
        paperNumber = Vietnamese.clean(paperNumber);
        reason = Vietnamese.clean(reason);
    }
}
