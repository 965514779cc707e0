package vn.sontay.training.certificate;

import java.time.LocalDate;

/**
 * A certificate that counts on a day.
 *
 * @param number such as "012/2025/GCN-TH"
 * @param code for verification, in groups as it is printed
 */
public record IssuedCertificate(long certificateId, long enrolmentId, String number, LocalDate issuedOn, String code) {

    public IssuedCertificate {
        code = VerificationCode.grouped(code);
    }
}
