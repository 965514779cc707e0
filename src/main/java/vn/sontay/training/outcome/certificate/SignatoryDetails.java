package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What is said about a signatory, cleaned.
 *
 * @param title such as "Phó Chủ tịch"
 * @param authorityPrefix one of {@link #PREFIXES}, or null for a head who signs in their own name
 * @param validFrom first day on which they may sign
 * @param validTo last day, or null while it is open
 */
public record SignatoryDetails(
        @NotBlank(message = "certificate.signatoryNameMissing") @Size(max = 120, message = "certificate.tooLong") String fullName,
        @NotBlank(message = "certificate.signatoryTitleMissing") @Size(max = 120, message = "certificate.tooLong") String title,
        @Nullable String authorityPrefix, @NotNull(message = "certificate.dateMissing") LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** For a collective, in place of the head, by order, delegated, acting (Nghị định 30/2020). */
    public static final List<String> PREFIXES = List.of("TM.", "KT.", "TL.", "TUQ.", "Q.");

    public SignatoryDetails {
        fullName = Vietnamese.clean(fullName);
        title = Vietnamese.clean(title);
        authorityPrefix = authorityPrefix == null || authorityPrefix.isBlank() ? null : authorityPrefix.strip();
        if (authorityPrefix != null && !PREFIXES.contains(authorityPrefix)) {
            throw RuleException.at("authorityPrefix", "certificate.prefixUnknown");
        }
        SigningRight.require(title, authorityPrefix);
        IssuerDetails.requirePeriod(validFrom, validTo);
    }
}
