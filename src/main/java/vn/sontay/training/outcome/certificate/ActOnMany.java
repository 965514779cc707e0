package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;

/**
 * Records one thing of many certificates of a class: that they were signed or handed over, or that the signature was recorded by
 * mistake. All of them, or none.
 *
 * @param kind signed, handed over or undone
 * @param recipient who took them, cleaned; null when each holder did
 * @param onBehalf for whom or by what right, cleaned; null for none
 * @param reason cleaned; needed to undo
 * @param documentId the issued document of the class behind it, whose number it takes; of a signature alone, or null
 */
public record ActOnMany(String requestId, long classId, ActKind kind,
        @NotEmpty(message = "certificate.nobodyChosen") Set<Long> certificateIds,
        @NotNull(message = "certificate.dateMissing") LocalDate on,
        @Size(max = 120, message = "certificate.tooLong") @Nullable String recipient,
        @Size(max = 200, message = "certificate.tooLong") @Nullable String onBehalf,
        @Size(max = 300, message = "certificate.tooLong") @Nullable String reason,
        @Nullable Long documentId) {

    /** Where no document is chosen. */
    public ActOnMany(String requestId, long classId, ActKind kind, Set<Long> certificateIds, LocalDate on,
            @Nullable String recipient, @Nullable String onBehalf, @Nullable String reason) {
        this(requestId, classId, kind, certificateIds, on, recipient, onBehalf, reason, null);
    }

    public ActOnMany {
        certificateIds = certificateIds == null ? Set.of() : Set.copyOf(certificateIds);
        recipient = IssuerDetails.orNull(recipient);
        onBehalf = IssuerDetails.orNull(onBehalf);
        reason = IssuerDetails.orNull(reason);
    }
}
