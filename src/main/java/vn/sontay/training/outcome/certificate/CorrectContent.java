package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Records the decision by which the holder's name is another from then on. The paper stays as it is, and valid.
 *
 * @param version of the certificate as it was seen
 * @param fullName from then on, cleaned
 * @param on the decision's day
 * @param documentId the issued document of the class behind it, whose number and day it takes; null where they were typed
 */
public record CorrectContent(String requestId, long certificateId, long version,
        @NotBlank(message = "certificate.fullNameMissing") @Size(max = 120, message = "certificate.tooLong") String fullName,
        @NotBlank(message = "certificate.paperNumberMissing") @Size(max = 80, message = "certificate.tooLong") String paperNumber,
        @NotNull(message = "certificate.dateMissing") LocalDate on,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason,
        @Nullable Long documentId) {

    /** Where no document is chosen. */
    public CorrectContent(String requestId, long certificateId, long version, String fullName, String paperNumber,
            LocalDate on, String reason) {
        this(requestId, certificateId, version, fullName, paperNumber, on, reason, null);
    }

    public CorrectContent {
        fullName = Vietnamese.clean(fullName);
        paperNumber = Vietnamese.clean(paperNumber);
        reason = Vietnamese.clean(reason);
    }
}
