package vn.sontay.training.people.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.StaleDataException;

/**
 * That a row's sender asks that somebody of another's unit moves to theirs (ROS-11). Life: waits; is confirmed or refused once; stays.
 */
@Entity
@Table(name = "move_request")
class MoveRequest extends PersistentEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "to_unit_id")
    private long toUnitId;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @Column(name = "roster_id")
    private long rosterId;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String refusal;

    /** 0 while it waits; a decided one has its own id there. */
    @Column(name = "waiting_key")
    private long waitingKey;

    @SuppressWarnings("NullAway.Init")
    protected MoveRequest() {
    }

    MoveRequest(long personId, long toUnitId, @Nullable String jobTitle, RosterRow row, Instant at, String by) {
        this.personId = personId;
        this.toUnitId = toUnitId;
        this.jobTitle = jobTitle;
        this.rosterId = row.rosterId();
        this.lineNo = row.lineNo();
        this.askedAt = at;
        this.askedBy = by;
    }

    /** @param why it is refused, or null when it is confirmed @throws StaleDataException when somebody has decided already */
    void decide(@Nullable String why, Instant at, String by) {
        if (decidedAt != null) {
            throw new StaleDataException();
        }
        this.refusal = why;
        this.decidedAt = at;
        this.decidedBy = by;
        this.waitingKey = id();
    }

    long personId() {
        return personId;
    }

    long toUnitId() {
        return toUnitId;
    }

    @Nullable
    String jobTitle() {
        return jobTitle;
    }

    long rosterId() {
        return rosterId;
    }

    int lineNo() {
        return lineNo;
    }
}
