package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;

/** A live mark in a closed roll call, with the day of the session and what says whether it counts. Public for the query. */
public record HeldMark(long enrolmentId, LocalDate on, MarkStatus status, String courseCode, LocalDate classStart) {
}
