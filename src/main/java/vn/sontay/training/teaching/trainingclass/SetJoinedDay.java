package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to set right from which day a person is in a class (CLS-22).
 *
 * @param requestId made by the form
 * @param version of the enrolment that the user saw
 * @param joinedOn from the class's first day to today
 * @param reason cleaned
 * @param confirmed whether the user knows which papers stand on the enrolment (CLS-11)
 */
public record SetJoinedDay(String requestId, long enrolmentId, long version,
        @NotNull(message = "trainingclass.dateMissing") LocalDate joinedOn,
        @NotBlank(message = "trainingclass.withdrawalReason") @Size(max = 300, message = "trainingclass.withdrawalReason") String reason,
        boolean confirmed) {

    public SetJoinedDay {
        reason = Vietnamese.clean(reason);
    }
}
