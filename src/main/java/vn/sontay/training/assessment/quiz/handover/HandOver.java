package vn.sontay.training.assessment.quiz.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/** That somebody took answers over, and why (QUI-46). Never changed; the answers and the new marking refer to it. */
@Entity
@Table(name = "hand_over")
public class HandOver extends PersistentEntity {

    @Column(name = "attempt_id")
    private long attemptId;

    private int answers;

    private String reason;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {
    }

    HandOver(long attemptId, int answers, String reason, Instant at, String by) {
        this.attemptId = attemptId;
        this.answers = answers;
        this.reason = reason;
        this.takenAt = at;
        this.takenBy = by;
    }

    public long attemptId() {
        return attemptId;
    }

    /** @return how many were taken */
    public int answers() {
        return answers;
    }

    public String reason() {
        return reason;
    }

    public String takenBy() {
        return takenBy;
    }
}
