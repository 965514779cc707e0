package vn.sontay.training.teaching.attendance.signed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take a file of a signed sheet back.
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record WithdrawSignedSheet(String requestId, long sheetId,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason) {

    public WithdrawSignedSheet {
        reason = Vietnamese.clean(reason);
    }
}
