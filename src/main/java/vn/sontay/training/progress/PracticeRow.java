package vn.sontay.training.progress;

import org.jspecify.annotations.Nullable;

/**
 * A person beside one practice task.
 *
 * @param signOff the sign-off that counts, or null
 */
public record PracticeRow(long enrolmentId, String fullName, String unitName, @Nullable SignOffRow signOff) {
}
