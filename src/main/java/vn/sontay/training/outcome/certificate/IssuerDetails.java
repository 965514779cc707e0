package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What is said about an issuer, checked and cleaned.
 *
 * @param name 1 to 200 characters, in ordinary letters
 * @param parentLine the body above on the letterhead, at most 200 characters, or null
 * @param place where papers are signed, 1 to 100 characters
 * @param validFrom first day on which it issues
 * @param validTo last day, or null while it is open
 */
public record IssuerDetails(String name, @Nullable String parentLine, String place, LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 100;

    public IssuerDetails {
        name = required("name", name, LONGEST_NAME, "certificate.issuerNameMissing");
        parentLine = optional("parentLine", parentLine, LONGEST_NAME);
        place = required("place", place, LONGEST_PLACE, "certificate.placeMissing");
        requirePeriod(validFrom, validTo);
    }

    static String required(String field, String typed, int longest, String missing) {
        String text = Vietnamese.clean(typed);
        if (text.isEmpty()) {
            throw RuleException.at(field, missing);
        }
        return notTooLong(field, text, longest);
    }

    static @Nullable String optional(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : Vietnamese.clean(typed);
        return text.isEmpty() ? null : notTooLong(field, text, longest);
    }

    private static String notTooLong(String field, String text, int longest) {
        if (text.length() > longest) {
            throw RuleException.at(field, "certificate.tooLong", String.valueOf(longest));
        }
        return text;
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
