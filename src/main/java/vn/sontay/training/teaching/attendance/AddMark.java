package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to mark someone whom a closed roll call doesn't know, as they joined the class later (ATT-6).
 *
 * @param requestId made by the form
 * @param status null when nothing was chosen, which is refused
 * @param reason 1 to 300 characters, cleaned
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record AddMark(String requestId, long sessionId, long enrolmentId, @Nullable MarkStatus status,
        String reason, boolean confirmed) {

    public AddMark {
        reason = Vietnamese.clean(reason);
    }
}
