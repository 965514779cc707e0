package vn.sontay.training.outcome.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Vietnamese;

/**
 * Makes a copy of a certificate from the register, for one that was lost or damaged.
 *
 * @param version of the certificate as it was seen
 * @param on the copy's day
 * @param signatoryId who signs the copy
 * @param reason cleaned; for those inside only
 */
public record CopyFromRegister(String requestId, long certificateId, long version,
        @NotNull(message = "certificate.dateMissing") LocalDate on,
        @Positive(message = "certificate.signatoryMissing") long signatoryId,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason) {

    public CopyFromRegister {
        reason = Vietnamese.clean(reason);
    }
}
