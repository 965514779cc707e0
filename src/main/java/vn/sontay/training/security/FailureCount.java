package vn.sontay.training.security;

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

    @Id
    @Column(name = "subject_hash")
    private String subjectHash;

    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @SuppressWarnings("NullAway.Init")
    protected FailureCount() {
    }

    int failuresAt(Instant now, Duration memory) {
        return lastFailure.isBefore(now.minus(memory)) ? 0 : failures;
    }

    Instant lastFailure() {
        return lastFailure;
    }
}
