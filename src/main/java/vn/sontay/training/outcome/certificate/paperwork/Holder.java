package vn.sontay.training.outcome.certificate.paperwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draft concerns.
 *
 * @param birthYear or null
 * @param unitName empty when unknown
 * @param number of the certificate, or null while there is none
 * @param issuedOn its day, or null
 */
public record Holder(String fullName, @Nullable Integer birthYear, String unitName, @Nullable String number,
        @Nullable LocalDate issuedOn) {
}
