package vn.sontay.training.outcome.certificate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Decides what becomes of a flagged certificate (CER-13).
 *
 * @param version of the flag as it was seen
 * @param reason cleaned
 */
public record DecideReview(String requestId, long reviewId, long version, ReviewDecision decision,
        @NotBlank(message = "certificate.decisionReason") @Size(max = 300, message = "certificate.decisionReason") String reason) {

    public DecideReview {
        reason = Vietnamese.clean(reason);
    }
}
