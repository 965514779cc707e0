package vn.sontay.training.teaching.attendance.excuse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take a file of a signed sheet back.
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record WithdrawExcusePaper(String requestId, long paperId,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason) {

    public WithdrawExcusePaper {
        reason = Vietnamese.clean(reason);
    }
}
