package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;

/** Where a class stands on a day. Derived, never stored (CLS-6). */
public enum ClassState {

    /** Sắp mở: it begins later. */
    UPCOMING,
    /** Đang học. */
    RUNNING,
    /** Đã học xong: the last day is over, or the roll call of every session is closed. */
    FINISHED;

    /**
     * @param held sessions whose roll call is closed
     * @param sessions all sessions
     */
    static ClassState on(LocalDate today, LocalDate startsOn, LocalDate endsOn, int held, int sessions) {
        if (today.isAfter(endsOn) || sessions > 0 && held == sessions) {
            return FINISHED;
        }
        return today.isBefore(startsOn) ? UPCOMING : RUNNING;
    }
}
