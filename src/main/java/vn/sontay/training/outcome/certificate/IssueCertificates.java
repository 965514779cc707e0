package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command to issue certificates to people of one class.
 *
 * @param requestId made by the form
 * @param enrolmentIds whom to issue one to; null for everybody who is eligible and has none
 * @param issuedOn the date on the paper
 * @param decisionNumber the decision or plan it is issued under, cleaned; null for none
 */
public record IssueCertificates(String requestId, long classId, @Nullable Set<Long> enrolmentIds,
        @NotNull(message = "certificate.dateMissing") LocalDate issuedOn,
        @Positive(message = "certificate.signatoryMissing") long signatoryId,
        @Size(max = 80, message = "certificate.tooLong") @Nullable String decisionNumber) {

    public IssueCertificates {
        enrolmentIds = enrolmentIds == null ? null : Set.copyOf(enrolmentIds);
        decisionNumber = IssuerDetails.orNull(decisionNumber);
    }
}
