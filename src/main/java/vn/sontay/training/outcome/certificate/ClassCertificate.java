package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;

/** A certificate of a class of which something can be recorded. */
public record ClassCertificate(long certificateId, String number, String fullName, String unitName,
        LocalDate issuedOn) {
}
