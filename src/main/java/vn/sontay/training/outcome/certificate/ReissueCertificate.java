package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Issues another certificate in the place of one with a mistake of the issuer's (CER-24).
 *
 * @param version of the old one as it was seen
 * @param fullName as it is printed now, cleaned
 * @param issuedOn the date on the new paper
 * @param decisionNumber printed on the new paper, cleaned; null for none
 * @param paperNumber of the minutes on the old one, cleaned; null for none
 * @param reason cleaned; for those inside only
 */
public record ReissueCertificate(String requestId, long certificateId, long version,
        @NotBlank(message = "certificate.fullNameMissing") @Size(max = 120, message = "certificate.tooLong") String fullName,
        @NotNull(message = "certificate.dateMissing") LocalDate issuedOn,
        @Positive(message = "certificate.signatoryMissing") long signatoryId,
        @Size(max = 80, message = "certificate.tooLong") @Nullable String decisionNumber,
        @Size(max = 80, message = "certificate.tooLong") @Nullable String paperNumber,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason) {

    public ReissueCertificate {
        fullName = Vietnamese.clean(fullName);
        decisionNumber = IssuerDetails.orNull(decisionNumber);
        paperNumber = IssuerDetails.orNull(paperNumber);
        reason = Vietnamese.clean(reason);
    }

    /** @return the issue that it asks for, of that class and person */
    IssueCertificates issue(long classId, long enrolmentId) {
        return new IssueCertificates(requestId, classId, Set.of(enrolmentId), issuedOn, signatoryId, decisionNumber);
    }
}
