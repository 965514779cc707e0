package vn.sontay.training.outcome.certificate.old;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Voids what was entered from a paper register by mistake (OLD-5).
 *
 * @param version of the certificate as it was seen
 * @param reason cleaned
 */
public record VoidEntry(String requestId, long certificateId, long version,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason) {

    public VoidEntry {
        reason = Vietnamese.clean(reason);
    }
}
