package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;

/**
 * That somebody attended a session: a counting mark in a closed roll call (ATT-7), or another session instead (ATT-16).
 *
 * @param on its day, or that of the other session
 * @param periods tiết of the session
 * @param early whether it was held before they joined the class (CLS-22)
 */
public record AttendedDay(long enrolmentId, LocalDate on, int periods, boolean early) {
}
