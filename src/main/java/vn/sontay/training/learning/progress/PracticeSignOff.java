package vn.sontay.training.learning.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * A trainer's statement that a person has done a practice task. It counts until it is withdrawn (PRG-5); then the task can be
 * signed off anew, which is another row.
 */
@Entity
@Table(name = "practice_sign_off")
public class PracticeSignOff extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "practice_code")
    private String practiceCode;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** 0 while it counts, the row's own id afterwards: one that counts per enrolment and task. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected PracticeSignOff() {
    }

    PracticeSignOff(long enrolmentId, String practiceCode, LocalDate signedOn, String signedBy, Instant recordedAt) {
        this.enrolmentId = enrolmentId;
        this.practiceCode = practiceCode;
        this.signedOn = signedOn;
        this.signedBy = signedBy;
        this.recordedAt = recordedAt;
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing or too long */
    void withdraw(String reason, String by, Instant at) {
        if (!counts()) {
            throw new RuleException("progress.alreadyWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
        this.liveKey = id();
    }

    /** @return whether it hasn't been withdrawn */
    public boolean counts() {
        return liveKey == 0;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String practiceCode() {
        return practiceCode;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }
}
