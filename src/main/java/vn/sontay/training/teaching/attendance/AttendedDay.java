package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;

/** That somebody attended a session, and its day: a counting mark in a closed roll call (ATT-7), or another session instead (ATT-16). */
public record AttendedDay(long enrolmentId, LocalDate on) {
}
