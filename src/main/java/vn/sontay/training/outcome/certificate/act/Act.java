package vn.sontay.training.outcome.certificate.act;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act on a certificate, as it is kept.
 *
 * @param ordinal its place among the certificate's acts, from 1
 * @param on the day on which it took effect; that of its paper, where there is one (ACT-6)
 * @param paperNumber of the decision or the minutes, or null
 * @param fullName the name from then on, of a correction; else null
 * @param recipient who took it, of a hand-over, or null for the holder
 * @param onBehalf for whom they took it, or by what right; else null
 * @param replacedBy the number of the certificate that took its place, or null
 * @param undoes the place of the act that it takes back, or null
 * @param documentId of the document behind it, where that is known (ACT-6)
 * @param reason for those inside only, or null
 * @param digital whether it is a signature that was made outside by a key and handed back as a file
 */
public record Act(int ordinal, ActKind kind, LocalDate on, @Nullable String paperNumber, @Nullable String fullName,
        @Nullable String recipient, @Nullable String onBehalf, @Nullable String replacedBy, @Nullable Integer undoes,
        @Nullable String reason, boolean digital, @Nullable Long documentId, Instant recordedAt, String recordedBy) {
}
