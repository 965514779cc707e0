package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** That somebody said from which day a person is in a class, other than before (CLS-22). Never changed. */
@Entity
@Table(name = "joined_day")
class JoinedDay extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    @Column(name = "was_on")
    private @Nullable LocalDate wasOn;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected JoinedDay() {
    }

    /**
     * @param joinedOn null for the class's first day
     * @param wasOn what was said before, likewise
     */
    JoinedDay(long enrolmentId, @Nullable LocalDate joinedOn, @Nullable LocalDate wasOn, String reason,
            Instant recordedAt, String recordedBy) {
        this.enrolmentId = enrolmentId;
        this.joinedOn = joinedOn;
        this.wasOn = wasOn;
        this.reason = reason;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
