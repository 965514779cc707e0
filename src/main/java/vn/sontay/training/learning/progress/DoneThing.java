package vn.sontay.training.learning.progress;

import java.time.Instant;
import java.time.LocalDate;
import vn.sontay.training.shared.TimeSource;

/** That somebody has learnt a lesson, or got a practice task signed off, and the day on which it took effect. */
public record DoneThing(long enrolmentId, String code, LocalDate on) {

    /** @param at when it was done, which is of the day that it was in Vietnam */
    public DoneThing(long enrolmentId, String code, Instant at) {
        this(enrolmentId, code, LocalDate.ofInstant(at, TimeSource.ZONE));
    }
}
