package vn.sontay.training.teaching.attendance;

import vn.sontay.training.shared.Share;

/**
 * How much of the class a person has attended.
 *
 * @param attended sessions with a counting mark in a closed roll call, of all sessions of the class
 */
public record AttendanceStanding(long enrolmentId, Share attended) {
}
