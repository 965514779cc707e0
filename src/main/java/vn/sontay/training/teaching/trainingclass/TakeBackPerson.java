package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take back that a person was taken out of a class (CLS-14).
 *
 * @param requestId made by the form
 * @param version of the enrolment that the user saw
 * @param reason cleaned
 * @param confirmed whether the user knows which papers stand on the enrolment (CLS-11)
 */
public record TakeBackPerson(String requestId, long enrolmentId, long version,
        @NotBlank(message = "trainingclass.withdrawalReason") @Size(max = 300, message = "trainingclass.withdrawalReason") String reason,
        boolean confirmed) {

    public TakeBackPerson {
        reason = Vietnamese.clean(reason);
    }
}
