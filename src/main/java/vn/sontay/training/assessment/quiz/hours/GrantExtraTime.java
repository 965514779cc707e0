package vn.sontay.training.assessment.quiz.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to give somebody more minutes for a quiz than the others of their class have.
 *
 * @param requestId made by the form
 * @param minutes altogether: what was given before doesn't add up
 * @param reason cleaned
 */
public record GrantExtraTime(String requestId, @Positive(message = "quiz.extraWho") long enrolmentId, String quizCode,
        @Min(value = 1, message = "quiz.extraMinutes") @Max(value = 240, message = "quiz.extraMinutes") int minutes,
        @NotBlank(message = "quiz.extraReason") @Size(max = 300, message = "quiz.extraReason") String reason) {

    public GrantExtraTime {
        reason = Vietnamese.clean(reason);
    }
}
