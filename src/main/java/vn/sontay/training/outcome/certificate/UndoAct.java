package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * Takes back an act that was recorded by mistake, while it is the last one.
 *
 * @param version of the certificate as it was seen
 * @param undoes the act's place among the certificate's acts
 * @param reason cleaned
 */
public record UndoAct(String requestId, long certificateId, long version, int undoes,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason) {

    public UndoAct {
        reason = Vietnamese.clean(reason);
    }
}
