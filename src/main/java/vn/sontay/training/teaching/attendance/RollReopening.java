package vn.sontay.training.teaching.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/** That a closed roll call was opened again, why, and who had closed it (ATT-12). Never changed. */
@Entity
@Table(name = "roll_reopening")
class RollReopening extends PersistentEntity {

    @Column(name = "roll_call_id")
    private long rollCallId;

    private String reason;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "reopened_by")
    private String reopenedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected RollReopening() {
    }

    RollReopening(long rollCallId, String reason, Instant reopenedAt, String reopenedBy, Instant closedAt,
            String closedBy) {
        this.rollCallId = rollCallId;
        this.reason = reason;
        this.reopenedAt = reopenedAt;
        this.reopenedBy = reopenedBy;
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }
}
