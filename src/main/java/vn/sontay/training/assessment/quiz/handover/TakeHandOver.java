package vn.sontay.training.assessment.quiz.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The decision to take answers that were handed over (QUI-46).
 *
 * @param requestId made by the form
 * @param reason cleaned
 */
public record TakeHandOver(String requestId, Parcel parcel,
        @NotBlank(message = "quiz.handOverReason") @Size(max = 300, message = "quiz.handOverReason") String reason) {

    public TakeHandOver {
        reason = Vietnamese.clean(reason);
    }
}
