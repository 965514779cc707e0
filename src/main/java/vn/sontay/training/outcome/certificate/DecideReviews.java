package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import vn.sontay.training.shared.Vietnamese;

/**
 * Decides what becomes of flagged certificates, for all of them or for none (CER-13).
 *
 * @param reviewIds the flags
 * @param decision to keep or to revoke
 * @param reason cleaned
 */
public record DecideReviews(String requestId,
        @NotEmpty(message = "certificate.noReviewChosen") Set<Long> reviewIds, ReviewDecision decision,
        @NotBlank(message = "certificate.decisionReason") @Size(max = 300, message = "certificate.decisionReason") String reason) {

    public DecideReviews {
        reviewIds = reviewIds == null ? Set.of() : Set.copyOf(reviewIds);
        reason = Vietnamese.clean(reason);
    }
}
