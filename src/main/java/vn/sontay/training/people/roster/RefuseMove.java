package vn.sontay.training.people.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to say that somebody doesn't move to the unit that has asked for them (ROS-11).
 *
 * @param requestId made by the form
 * @param version of the request that the user saw
 * @param reason which the asking unit reads
 */
public record RefuseMove(String requestId, long moveId, long version,
        @NotBlank(message = "roster.moveReason") @Size(max = 300, message = "web.tooLong") String reason) {

    public RefuseMove {
        reason = Vietnamese.clean(reason);
    }
}
