package vn.sontay.training.outcome.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to cancel a line or a voucher (FUN-2).
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record CancelEntry(String requestId, long fundingId,
        @NotBlank(message = "funding.reasonMissing") @Size(max = 300, message = "funding.tooLong") String reason) {

    public CancelEntry {
        reason = Vietnamese.clean(reason);
    }
}
