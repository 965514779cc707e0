package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take a person out of a class.
 *
 * @param requestId made by the form
 * @param version of the enrolment that the user saw
 * @param on from which day, not after today
 * @param confirmed whether the user knows which papers stand on the enrolment (CLS-11)
 * @param reason cleaned
 */
public record WithdrawPerson(String requestId, long enrolmentId, long version,
        @NotNull(message = "trainingclass.dateMissing") LocalDate on,
        @NotBlank(message = "trainingclass.withdrawalReason") @Size(max = 300, message = "trainingclass.withdrawalReason") String reason,
        boolean confirmed) {

    public WithdrawPerson {
        reason = Vietnamese.clean(reason);
    }
}
