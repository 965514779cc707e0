package vn.sontay.training.outcome.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.completion.Judgement;

/**
 * A flagged certificate as it is listed.
 *
 * @param attemptId the quiz that it records, where that is among what no longer holds, else null
 * @param cause what was corrected, and why
 * @param before what was recorded at issue and no longer holds, in words
 * @param after the same as it is known since
 * @param now what its holder has reached as of today; null once it is decided, and for who has left the class
 * @param state what the certificate is worth now
 * @param decision null while it is open, as all that follow
 */
public record ReviewRow(long reviewId, long certificateId, @Nullable Long attemptId, String number,
        String fullName,
        String unitName, String classTitle, LocalDate issuedOn, String cause, String before,
        String after, Instant flaggedAt, String flaggedBy,
        @Nullable Judgement now, CertificateState state, @Nullable ReviewDecision decision,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt, @Nullable String decidedBy) {

    public boolean open() {
        return decision == null;
    }

    /** @return whether somebody has decided about it */
    public boolean decided() {
        return decision == ReviewDecision.KEEP || decision == ReviewDecision.REVOKE;
    }

    /** @return whether it was decided to revoke it, and the revocation isn't recorded yet */
    public boolean toRevoke() {
        return decision == ReviewDecision.REVOKE && !state.isEnded();
    }
}
