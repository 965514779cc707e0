package vn.sontay.training.learning.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Trusts a key no longer.
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param version of the key's row that the user saw
 * @param reason cleaned of stray spaces
 */
public record WithdrawKey(String requestId, long keyId, long version,
        @NotBlank(message = "pack.withdrawReason") @Size(max = 300, message = "web.tooLong") String reason) {

    public WithdrawKey {
        reason = Vietnamese.clean(reason);
    }
}
