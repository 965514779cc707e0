package vn.sontay.training.people.roster;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Puts who was taken over from a list into a class (ROS-10).
 *
 * @param queued whether those for whom no place is left wait for one
 */
public record EnrolRoster(String requestId, long draftId,
        @NotNull(message = "roster.classMissing") @Nullable Long classId,
        boolean queued) {
}
