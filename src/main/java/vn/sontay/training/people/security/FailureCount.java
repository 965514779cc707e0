package vn.sontay.training.people.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often a subject has guessed wrong of late. */
@Entity
@Table(name = "throttle")
class FailureCount {

    static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;
    /** Long enough that of many tries at once none is late enough to have waited. */
    private static final int FIRST_WAIT_SECONDS = 4;

    @Id
    @Column(name = "subject_hash")
    private String subjectHash;

    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @SuppressWarnings("NullAway.Init")
    protected FailureCount() {
    }

    int failuresAt(Instant now) {
        return lastFailure.isBefore(now.minus(MEMORY)) ? 0 : failures;
    }

    /** @return how long the next try has to wait: four seconds after the free failures, then twice as long each time */
    Duration waitAt(Instant now, int free) {
        int counted = failuresAt(now);
        if (counted < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds((long) FIRST_WAIT_SECONDS << Math.min(counted - free, MOST_DOUBLINGS));
        Instant until = lastFailure.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    void add(Instant now) {
        failures = failuresAt(now) + 1;
        lastFailure = now;
    }
}
