package vn.sontay.training.teaching.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to correct a mark of a closed roll call.
 *
 * @param requestId made by the form
 * @param version of the mark that the user saw
 * @param status the right one
 * @param reason cleaned
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record CorrectMark(String requestId, long markId, long version,
        @NotNull(message = "attendance.statusMissing") MarkStatus status,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason,
        boolean confirmed) {

    public CorrectMark {
        reason = Vietnamese.clean(reason);
    }
}
