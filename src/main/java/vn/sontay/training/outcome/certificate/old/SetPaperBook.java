package vn.sontay.training.outcome.certificate.old;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says up to which number a book was kept on paper (OLD-1).
 *
 * @param unitId whose book it is; null where only one can be meant, or the highest is
 * @param register letters, such as GCN-TH
 * @param reason cleaned
 */
public record SetPaperBook(String requestId, @Nullable Long unitId,
        @NotBlank(message = "certificate.bookRegisterMissing") @Size(max = 20, message = "certificate.tooLong") String register,
        int year,
        @Min(value = 1, message = "certificate.lastOnPaper") @Max(value = 99_999, message = "certificate.lastOnPaper") int lastOnPaper,
        @NotBlank(message = "certificate.reasonMissing") @Size(max = 300, message = "certificate.tooLong") String reason) {

    public SetPaperBook {
        register = Vietnamese.clean(register);
        reason = Vietnamese.clean(reason);
    }
}
