package vn.sontay.training.learning.progress;

import java.time.LocalDate;

/**
 * That somebody has learnt a lesson, or got a practice task signed off.
 *
 * @param practice whether it is a task
 * @param on the day in Vietnam on which it took effect
 */
public record DoneThing(long enrolmentId, boolean practice, String code, LocalDate on) {
}
