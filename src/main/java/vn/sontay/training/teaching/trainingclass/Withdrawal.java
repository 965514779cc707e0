package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PersonRestricted;
import vn.sontay.training.shared.PersistentEntity;

/**
 * That somebody left a class, and that this was taken back (CLS-14). Life: recorded once; taken back at most once, by what is
 * written beside it. Never deleted.
 */
@Entity
@Table(name = "withdrawal")
class Withdrawal extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    private String reason;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    /** Of the restriction of their data with which they left (CLS-26), or null. */
    @Column(name = "restriction_id")
    private @Nullable Long restrictionId;

    @Column(name = "undone_reason")
    private @Nullable String undoneReason;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {
    }

    Withdrawal(WithdrawPerson command, Instant at, String by) {
        this.enrolmentId = command.enrolmentId();
        this.withdrawnOn = command.on();
        this.reason = command.reason();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** That somebody left as their data are used for nothing. */
    Withdrawal(long enrolmentId, LocalDate on, String reason, PersonRestricted with) {
        this.enrolmentId = enrolmentId;
        this.withdrawnOn = on;
        this.reason = reason;
        this.recordedAt = with.at();
        this.recordedBy = with.by();
        this.restrictionId = with.restrictionId();
    }

    long enrolmentId() {
        return enrolmentId;
    }

    void undo(String why, Instant at, String by) {
        this.undoneReason = why;
        this.undoneAt = at;
        this.undoneBy = by;
    }
}
