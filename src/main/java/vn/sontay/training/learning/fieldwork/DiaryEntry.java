package vn.sontay.training.learning.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** A line of somebody's field diary. Written once; it counts until it is withdrawn (FLD-4). */
@Entity
@Table(name = "diary_entry")
public class DiaryEntry extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "practice_code")
    private String practiceCode;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int turns;

    private int minutes;

    @Column(name = "from_paper")
    private boolean fromPaper;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    private @Nullable WithdrawalReason withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected DiaryEntry() {
    }

    /** @throws RuleException when a number isn't possible (FLD-1) */
    DiaryEntry(long enrolmentId, String practiceCode, EntryDetails details, boolean fromPaper, String recordedBy,
            Instant recordedAt) {
        this.enrolmentId = enrolmentId;
        this.practiceCode = practiceCode;
        this.doneOn = details.doneOn();
        this.kind = details.kind();
        this.outcome = details.outcome();
        this.turns = details.turns();
        this.minutes = details.minutes();
        this.fromPaper = fromPaper;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(WithdrawalReason reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleException("fieldwork.alreadyWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String practiceCode() {
        return practiceCode;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public ServiceKind kind() {
        return kind;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** @return lượt, not people */
    public int turns() {
        return turns;
    }

    public int minutes() {
        return minutes;
    }

    /** @return whether the class's staff entered it from a paper diary */
    public boolean fromPaper() {
        return fromPaper;
    }

    public String recordedBy() {
        return recordedBy;
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

    public @Nullable WithdrawalReason withdrawalReason() {
        return withdrawalReason;
    }
}
