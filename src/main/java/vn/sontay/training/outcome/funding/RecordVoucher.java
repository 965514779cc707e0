package vn.sontay.training.outcome.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to enter a voucher of a class (FUN-1).
 *
 * @param requestId made by the form
 * @param number cleaned
 * @param on its day
 * @param content for what, cleaned
 * @param amount as it was typed
 * @param file its scan; null for none
 */
public record RecordVoucher(String requestId, long classId,
        @NotBlank(message = "funding.numberMissing") @Size(max = 60, message = "funding.tooLong") String number,
        @NotNull(message = "funding.onMissing") @Nullable LocalDate on,
        @NotBlank(message = "funding.contentMissing") @Size(max = 300, message = "funding.tooLong") String content,
        @NotBlank(message = "funding.amountMissing") @Pattern(regexp = Dong.TYPED, message = "funding.amountWrong") String amount,
        @Nullable SentFile file) {

    public RecordVoucher {
        number = Vietnamese.clean(number);
        content = Vietnamese.clean(content);
    }
}
