package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

    void undo(String why, Instant at, String by) {
        this.undoneReason = why;
        this.undoneAt = at;
        this.undoneBy = by;
    }
}
