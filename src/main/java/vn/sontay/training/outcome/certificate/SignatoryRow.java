package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signatory.
 *
 * @param authorityPrefix such as "KT.", or null
 * @param validTo last day, or null while it is open
 */
public record SignatoryRow(long signatoryId, long issuerId, String issuerName, String fullName, String title,
        @Nullable String authorityPrefix, LocalDate validFrom, @Nullable LocalDate validTo, long version) {

    /** @return such as "KT. Phó Chủ tịch" */
    public String titleWithPrefix() {
        return authorityPrefix == null ? title : authorityPrefix + " " + title;
    }

    /** @return such as "Phạm Văn Nút, Phó Chủ tịch, UBND xã Sơn Tây" */
    public String label() {
        return fullName + ", " + titleWithPrefix() + " – " + issuerName;
    }

    /** @return whether they may sign a paper of that day, as far as their own time goes */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
