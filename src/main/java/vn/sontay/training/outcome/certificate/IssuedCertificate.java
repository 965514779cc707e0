package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A certificate that counts on a day.
 *
 * @param number such as "012/2025/GCN-TH"
 * @param code for verification, in groups as it is printed
 * @param fullName of the holder, as on the paper
 * @param withdrawnOn from which day the holder is no longer in the class, or null
 * @param underReview whether a flag waited for a decision on that day (CER-14)
 */
public record IssuedCertificate(long certificateId, long enrolmentId, String number, LocalDate issuedOn, String code,
        String fullName, @Nullable LocalDate withdrawnOn, boolean underReview) {

    public IssuedCertificate {
        code = VerificationCode.grouped(code);
    }
}
