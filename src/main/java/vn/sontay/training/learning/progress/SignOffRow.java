package vn.sontay.training.learning.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off of one person's practice task.
 *
 * @param practiceCode of the task
 * @param signedOn the day it was done
 * @param withdrawnAt when it was taken back, or null while it counts
 */
public record SignOffRow(long signOffId, long enrolmentId, long classId, String fullName, String practiceCode,
        LocalDate signedOn, String signedBy, @Nullable Instant withdrawnAt, @Nullable String withdrawnBy,
        @Nullable String withdrawalReason, long version) {

    public boolean counts() {
        return withdrawnAt == null;
    }
}
