package vn.sontay.training.assessment.quiz.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/**
 * Minutes that somebody has more than the others of their class for a quiz. Life: written, never changed; the one with the
 * highest entry is in force (QUI-20).
 */
@Entity
@Table(name = "extra_time")
public class ExtraTime extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "quiz_code")
    private String quizCode;

    private int entry;

    private int minutes;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected ExtraTime() {
    }

    ExtraTime(GrantExtraTime command, int entry, Instant at, String by) {
        this.enrolmentId = command.enrolmentId();
        this.quizCode = command.quizCode();
        this.entry = entry;
        this.minutes = command.minutes();
        this.reason = command.reason();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String quizCode() {
        return quizCode;
    }

    int entry() {
        return entry;
    }

    /** @return 1 to 240 */
    public int minutes() {
        return minutes;
    }

    String reason() {
        return reason;
    }
}
