package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command to issue certificates to people of one class.
 *
 * @param requestId made by the form
 * @param enrolmentIds whom to issue one to; null for everybody who is eligible and has none
 * @param issuedOn the date on the paper
 * @param decisionNumber the decision or plan it is issued under, at most 80 characters, cleaned; null for none
 */
public record IssueCertificates(String requestId, long classId, @Nullable Set<Long> enrolmentIds, LocalDate issuedOn,
        long signatoryId, @Nullable String decisionNumber) {

    private static final int LONGEST_DECISION = 80;

    public IssueCertificates {
        enrolmentIds = enrolmentIds == null ? null : Set.copyOf(enrolmentIds);
        decisionNumber = IssuerDetails.optional("decisionNumber", decisionNumber, LONGEST_DECISION);
    }
}
