package vn.sontay.training.teaching.attendance.signed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/** How many signatures somebody counted on a session's sheet, beside how many came by the roll then. Never changed (SGN-2). */
@Entity
@Table(name = "signature_count")
class SignatureCount extends PersistentEntity {

    @Column(name = "session_id")
    private long sessionId;

    private int signatures;

    private int came;

    private String explanation;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignatureCount() {
    }

    SignatureCount(long sessionId, int signatures, int came, String explanation, String recordedBy,
            Instant recordedAt) {
        this.sessionId = sessionId;
        this.signatures = signatures;
        this.came = came;
        this.explanation = explanation;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
