package vn.sontay.training.people.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The command to let somebody go to the unit that has asked for them (ROS-11).
 *
 * @param requestId made by the form
 * @param version of the request that the user saw
 * @param from the first day there
 */
public record ConfirmMove(String requestId, long moveId, long version,
        @NotNull(message = "roster.moveDay") @Nullable LocalDate from) {
}
