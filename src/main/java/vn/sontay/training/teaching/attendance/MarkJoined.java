package vn.sontay.training.teaching.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to mark those who joined the class after the roll call was closed (ATT-13).
 *
 * @param requestId made by the form
 * @param marks by enrolment, in the order of the page; whoever isn't in it stays without a mark
 * @param reason cleaned; of all of them
 */
public record MarkJoined(String requestId, long sessionId, Map<Long, @Valid Finding> marks,
        @NotBlank(message = "attendance.reasonMissing") @Size(max = 300, message = "attendance.reasonMissing") String reason) {

    public MarkJoined {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        reason = Vietnamese.clean(reason);
    }
}
