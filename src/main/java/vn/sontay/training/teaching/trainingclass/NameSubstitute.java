package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The command of a trainer who can't come to name a colleague who does.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param personId the colleague
 * @param clashesKnown that the colleague is elsewhere in the same half day
 */
public record NameSubstitute(String requestId, long sessionId, long version,
        @NotNull(message = "trainingclass.colleagueMissing") @Nullable Long personId, boolean clashesKnown) {
}
