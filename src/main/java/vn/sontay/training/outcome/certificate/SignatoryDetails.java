package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * What is said about a signatory, checked and cleaned.
 *
 * @param fullName 1 to 120 characters
 * @param title such as "Phó Chủ tịch", 1 to 120 characters
 * @param authorityPrefix one of {@link #PREFIXES}, or null for a head who signs in their own name
 * @param validFrom first day on which they may sign
 * @param validTo last day, or null while it is open
 */
public record SignatoryDetails(String fullName, String title, @Nullable String authorityPrefix, LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** For a collective, in place of the head, by order, delegated, acting (Nghị định 30/2020). */
    public static final List<String> PREFIXES = List.of("TM.", "KT.", "TL.", "TUQ.", "Q.");

    private static final int LONGEST = 120;

    public SignatoryDetails {
        fullName = IssuerDetails.required("name", fullName, LONGEST, "certificate.signatoryNameMissing");
        title = IssuerDetails.required("title", title, LONGEST, "certificate.signatoryTitleMissing");
        authorityPrefix = authorityPrefix == null || authorityPrefix.isBlank() ? null : authorityPrefix.strip();
        if (authorityPrefix != null && !PREFIXES.contains(authorityPrefix)) {
            throw RuleException.at("authorityPrefix", "certificate.prefixUnknown");
        }
        IssuerDetails.requirePeriod(validFrom, validTo);
    }
}
