package vn.sontay.training.teaching.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to say after closing what was found about someone: instead of the mark that counts, or as the first one of who
 * joined the class later (ATT-5, ATT-6).
 *
 * @param requestId made by the form
 * @param markId the mark that the user saw to count, or null when there was none
 * @param finding what is right
 * @param reason cleaned
 * @param elsewhere whether the user knows that the person came to another class in that half day (ATT-11)
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record CorrectMark(String requestId, long sessionId, long enrolmentId, @Nullable Long markId,
        @Valid Finding finding,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason,
        boolean elsewhere, boolean confirmed) {

    public CorrectMark {
        reason = Vietnamese.clean(reason);
    }
}
