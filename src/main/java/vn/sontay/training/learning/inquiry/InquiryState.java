package vn.sontay.training.learning.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has become of an inquiry. */
public enum InquiryState {

    /** It waits for an answer. */
    OPEN,
    /** The class reads it with its answer. */
    ANSWERED,
    /** The staff have hidden it with a reason (INQ-6). */
    HIDDEN,
    /** Whoever asked has taken it back (INQ-3). */
    WITHDRAWN;

    /** @param answeredAt null before the first answer */
    static InquiryState of(@Nullable Instant withdrawnAt, @Nullable Instant hiddenAt, @Nullable Instant answeredAt) {
        if (withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (hiddenAt != null) {
            return HIDDEN;
        }
        return answeredAt == null ? OPEN : ANSWERED;
    }
}
