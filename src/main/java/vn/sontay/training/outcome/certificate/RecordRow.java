package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class in a person's record, or a certificate from a paper register.
 *
 * @param organiserName as the class names it
 * @param unitName where the person belonged then
 * @param withdrawnOn the day on which they left it, or null
 * @param certificateId of the certificate that hasn't ended, or null without one
 * @param number its number, or null
 * @param state what it is worth, PAPER for one from a paper register, or null
 * @param validUntil the last day on which it is valid, or null where it doesn't expire
 */
public record RecordRow(String classTitle, LocalDate startsOn, LocalDate endsOn, String organiserName, String unitName,
        @Nullable LocalDate withdrawnOn, @Nullable Long certificateId, @Nullable String number,
        @Nullable String state, @Nullable LocalDate validUntil) {
}
