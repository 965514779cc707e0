package vn.sontay.training.teaching.attendance.substitute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * That somebody comes instead of somebody else, in one session or from a day on (SUB-1). Life: recorded once; undone at most once, by
 * what is written beside it.
 */
@Entity
@Table(name = "substitution")
class Substitution extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "substitute_id")
    private long substituteId;

    @Column(name = "session_id")
    private @Nullable Long sessionId;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "undone_reason")
    private @Nullable String undoneReason;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {
    }

    Substitution(SubstituteSession session, LinkSubstitute command, Instant recordedAt, String recordedBy) {
        this.classId = session.classId();
        this.enrolmentId = command.absentId();
        this.substituteId = command.substituteId();
        this.sessionId = command.onwards() ? null : Long.valueOf(session.sessionId());
        this.fromOn = command.onwards() ? session.heldOn() : null;
        this.reason = command.reason();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** @throws RuleException when it was undone before */
    void undo(String why, Instant at, String by) {
        if (undoneAt != null) {
            throw new RuleException("attendance.substitutionUndone");
        }
        this.undoneReason = why;
        this.undoneAt = at;
        this.undoneBy = by;
    }

    long classId() {
        return classId;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    long substituteId() {
        return substituteId;
    }

    /** @return whether both hold in some session */
    boolean overlaps(SubstituteSession session, boolean onwards) {
        if (onwards) {
            return true;
        }
        LocalDate from = fromOn;
        return from == null ? sessionId != null && sessionId == session.sessionId() : !session.heldOn().isBefore(from);
    }
}
