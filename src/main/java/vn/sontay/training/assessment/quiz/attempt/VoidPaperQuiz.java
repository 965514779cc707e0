package vn.sontay.training.assessment.quiz.attempt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to declare a mistaken paper entry void.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param reason cleaned
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record VoidPaperQuiz(String requestId, long attemptId, long version,
        @NotBlank(message = "quiz.voidReason") @Size(max = 300, message = "quiz.voidReason") String reason,
        boolean confirmed) {

    public VoidPaperQuiz {
        reason = Vietnamese.clean(reason);
    }
}
