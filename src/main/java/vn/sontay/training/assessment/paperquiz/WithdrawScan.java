package vn.sontay.training.assessment.paperquiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Takes a scan back.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the scan that the user saw
 * @param reason cleaned of stray spaces
 */
public record WithdrawScan(String requestId, long scanId, long version,
        @NotBlank(message = "paperquiz.scanReason") @Size(max = 300, message = "paperquiz.scanReason") String reason) {

    public WithdrawScan {
        reason = Vietnamese.clean(reason);
    }
}
