package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a target in one word (RPT-5). */
public enum TargetState {

    /** Đạt: reached, the last day included. */
    REACHED,
    /** Hoàn thành quá hạn: reached, but after the last day. */
    REACHED_LATE,
    /** Đang thực hiện: not reached, the last day isn't over. */
    UNDER_WAY,
    /** Quá hạn: not reached, the last day is over. */
    OVERDUE,
    /** Chưa có tổng số: the plan doesn't say what makes 100 %. */
    NO_TOTAL,
    /** Phần của đơn vị: of a plan of a unit above, what the caller's own classes count for it (PLA-6). */
    SHARE;

    /**
     * @param total what makes 100 %, or null when the plan doesn't say
     * @param reachedOn the day on which the total was reached, or null when it wasn't by asOf
     * @param deadline the last day in time
     */
    static TargetState of(@Nullable Integer total, @Nullable LocalDate reachedOn, LocalDate deadline, LocalDate asOf) {
        if (total == null) {
            return NO_TOTAL;
        }
        if (reachedOn != null) {
            return reachedOn.isAfter(deadline) ? REACHED_LATE : REACHED;
        }
        return asOf.isAfter(deadline) ? OVERDUE : UNDER_WAY;
    }
}
