package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;

/** Where a class stands on a day. Derived, never stored (CLS-6). */
public enum ClassState {

    /** Sắp mở: it begins later. */
    UPCOMING,
    /** Đang học. */
    RUNNING,
    /** Đã học xong: the last day is over and no session waits for a day, or the roll call of every session is closed. */
    FINISHED;

    /**
     * @param held sessions whose roll call is closed
     * @param sessions all that are to be held
     * @param postponed those of them that have no day for now
     */
    static ClassState on(LocalDate today, LocalDate startsOn, LocalDate endsOn, int held, int sessions, int postponed) {
        if (today.isAfter(endsOn) && postponed == 0 || sessions > 0 && held == sessions) {
            return FINISHED;
        }
        return today.isBefore(startsOn) ? UPCOMING : RUNNING;
    }
}
