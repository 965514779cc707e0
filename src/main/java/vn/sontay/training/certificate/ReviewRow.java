package vn.sontay.training.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flagged certificate as it is listed.
 *
 * @param attemptId the test that it records
 * @param cause why that was marked anew
 * @param now what its holder has reached as of today; null once it is decided, and for who has left the class
 * @param decision null while it is open, as all that follow
 */
public record ReviewRow(long reviewId, long version, long certificateId, long attemptId, String number, String fullName,
        String unitName, String classTitle, LocalDate issuedOn, String cause, BigDecimal beforeScore,
        boolean beforePassed, BigDecimal afterScore, boolean afterPassed, Instant flaggedAt, String flaggedBy,
        @Nullable Eligibility now, @Nullable ReviewDecision decision, @Nullable String decisionReason,
        @Nullable Instant decidedAt, @Nullable String decidedBy) {

    public boolean open() {
        return decision == null;
    }
}
