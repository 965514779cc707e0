package vn.sontay.training.outcome.report.directive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to withdraw an extension that was entered wrongly (DIR-2).
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record WithdrawExtension(String requestId, long extensionId,
        @NotBlank(message = "report.reasonMissing") @Size(max = 300, message = "report.reasonLong") String reason) {

    public WithdrawExtension {
        reason = Vietnamese.clean(reason);
    }
}
