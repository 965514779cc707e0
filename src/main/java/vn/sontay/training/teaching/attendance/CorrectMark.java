package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to correct a mark of a closed roll call.
 *
 * @param requestId made by the form
 * @param version of the mark that the user saw
 * @param status the right one; null when nothing was chosen, which is refused
 * @param reason 1 to 300 characters, cleaned
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record CorrectMark(String requestId, long markId, long version, @Nullable MarkStatus status, String reason,
        boolean confirmed) {

    public CorrectMark {
        reason = Vietnamese.clean(reason);
    }
}
