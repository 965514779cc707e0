package vn.sontay.training.teaching.attendance.walkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.teaching.attendance.MarkStatus;

/** How somebody who isn't in the class was found in a session. Of one person in one session, one is live; the others stay (WLK-1). */
@Entity
@Table(name = "walk_in_mark")
class WalkInMark extends PersistentEntity {

    @Column(name = "walk_in_id")
    private long walkInId;

    @Column(name = "session_id")
    private long sessionId;

    @Enumerated(EnumType.STRING)
    private MarkStatus status;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    /** 0 while it counts; a superseded mark has its own id there. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected WalkInMark() {
    }

    WalkInMark(long walkInId, long sessionId, MarkStatus status, Instant recordedAt, String recordedBy) {
        this.walkInId = walkInId;
        this.sessionId = sessionId;
        this.status = status;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void giveWay(Instant at) {
        this.supersededAt = at;
        this.liveKey = id();
    }

    long walkInId() {
        return walkInId;
    }

    long sessionId() {
        return sessionId;
    }

    MarkStatus status() {
        return status;
    }
}
