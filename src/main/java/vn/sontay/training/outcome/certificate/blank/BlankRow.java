package vn.sontay.training.outcome.certificate.blank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that hasn't ended.
 *
 * @param blank the number of the blank on which it stands, or null
 */
public record BlankRow(long certificateId, String number, String fullName, String unitName, LocalDate issuedOn,
        @Nullable String blank) {
}
