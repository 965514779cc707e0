package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What is said about an issuer, cleaned.
 *
 * @param name in ordinary letters
 * @param parentLine the body above on the letterhead, or null
 * @param place where papers are signed
 * @param validFrom first day on which it issues
 * @param validTo last day, or null while it is open
 * @param signedAtOnce whether issuing records the signature too (CER-20)
 */
public record IssuerDetails(
        @NotBlank(message = "certificate.issuerNameMissing") @Size(max = 200, message = "certificate.tooLong") String name,
        @Size(max = 200, message = "certificate.tooLong") @Nullable String parentLine,
        @NotBlank(message = "certificate.placeMissing") @Size(max = 100, message = "certificate.tooLong") String place,
        @NotNull(message = "certificate.dateMissing") LocalDate validFrom, @Nullable LocalDate validTo,
        boolean signedAtOnce) {

    public IssuerDetails {
        name = Vietnamese.clean(name);
        parentLine = orNull(parentLine);
        place = Vietnamese.clean(place);
        requirePeriod(validFrom, validTo);
    }

    /** An issuer whose papers are signed after they were printed. */
    public IssuerDetails(String name, @Nullable String parentLine, String place, LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(name, parentLine, place, validFrom, validTo, false);
    }

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Vietnamese.clean(typed);
    }

    static void requirePeriod(LocalDate from, @Nullable LocalDate to) {
        if (from.getYear() < 1945 || from.getYear() > 2100) {
            throw RuleException.at("validFrom", "certificate.year", "1945", "2100");
        }
        if (to != null && (to.isBefore(from) || to.getYear() > 2100)) {
            throw RuleException.at("validTo", "certificate.endsBeforeStart");
        }
    }
}
