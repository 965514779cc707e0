package vn.sontay.training.outcome.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to enter a line of a class's estimate (FUN-1).
 *
 * @param requestId made by the form
 * @param purpose for what, cleaned
 * @param cost as it was typed
 */
public record RecordEstimate(String requestId, long classId,
        @NotBlank(message = "funding.contentMissing") @Size(max = 300, message = "funding.tooLong") String purpose,
        @NotBlank(message = "funding.amountMissing") @Pattern(regexp = Dong.TYPED, message = "funding.amountWrong") String cost) {

    public RecordEstimate {
        purpose = Vietnamese.clean(purpose);
    }
}
