package vn.sontay.training.learning.progress;

import java.time.LocalDate;

/** That somebody has learnt a lesson, or got a practice task signed off, and the day on which it took effect. */
public record DoneThing(long enrolmentId, String code, LocalDate on) {
}
