package vn.sontay.training.teaching.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/**
 * Học bù (ATT-16): that one person, who was absent from one session of their class, was in another session instead. Life: recorded,
 * taken back at most once; the row stays.
 */
@Entity
@Table(name = "catch_up")
public class CatchUp extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "missed_session_id")
    private long missedSessionId;

    /** The one in which they were instead. */
    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** 0 while it counts; one that was taken back has its own id there. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected CatchUp() {
    }

    CatchUp(Absence absence, long sessionId, Instant at, String by) {
        this.enrolmentId = absence.enrolmentId();
        this.personId = absence.personId();
        this.missedSessionId = absence.sessionId();
        this.sessionId = sessionId;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void withdraw(String reason, Instant at, String by) {
        this.withdrawnAt = at;
        this.withdrawnBy = by;
        this.withdrawalReason = reason;
        this.liveKey = id();
    }
}
