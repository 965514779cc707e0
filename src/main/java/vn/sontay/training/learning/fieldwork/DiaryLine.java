package vn.sontay.training.learning.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a diary as a page shows it.
 *
 * @param turns lượt, not people
 * @param fromPaper whether the class's staff entered it from a paper diary
 * @param withdrawnAt when it was taken back, or null while it counts
 */
public record DiaryLine(long entryId, long enrolmentId, LocalDate doneOn, ServiceKind kind, Outcome outcome, int turns,
        int minutes, boolean fromPaper, String recordedBy, Instant recordedAt, @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy, @Nullable WithdrawalReason withdrawalReason, long version) {

    public boolean counts() {
        return withdrawnAt == null;
    }
}
