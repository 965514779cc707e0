package vn.sontay.training.outcome.report.summary;

import java.time.LocalDate;

/** A certificate that stands in the register and isn't signed. */
public record AwaitingCertificate(long classId, String classTitle, String number, String fullName,
        LocalDate issuedOn) {
}
