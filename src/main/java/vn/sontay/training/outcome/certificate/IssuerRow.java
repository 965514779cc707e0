package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issuer with its signatories.
 *
 * @param validTo last day, or null while it is open
 * @param signedAtOnce whether issuing records the signature too
 * @param signatories those who sign or signed for it, the newest first
 */
public record IssuerRow(long issuerId, String name, @Nullable String parentLine, String place, LocalDate validFrom,
        @Nullable LocalDate validTo, boolean signedAtOnce, long version, List<SignatoryRow> signatories) {

    public IssuerRow {
        signatories = List.copyOf(signatories);
    }

    /** For the query, which knows no signatories. */
    public IssuerRow(long issuerId, String name, @Nullable String parentLine, String place, LocalDate validFrom,
            @Nullable LocalDate validTo, boolean signedAtOnce, long version) {
        this(issuerId, name, parentLine, place, validFrom, validTo, signedAtOnce, version, List.of());
    }

    IssuerRow with(List<SignatoryRow> all) {
        return new IssuerRow(issuerId, name, parentLine, place, validFrom, validTo, signedAtOnce, version,
                all.stream().filter(each -> each.issuerId() == issuerId).toList());
    }
}
