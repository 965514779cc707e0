package vn.sontay.training.teaching.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** The totals of a pile of paper sheets. Counts until it is withdrawn (FBK-7); what was mistaken is entered anew as another. */
@Entity
@Table(name = "feedback_tally")
public class PaperTally extends PersistentEntity {

    static final int MOST_SHEETS = 200;

    @Column(name = "class_id")
    private long classId;

    private int sheets;

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

    @SuppressWarnings("NullAway.Init")
    protected PaperTally() {
    }

    /**
     * @param counts by question
     * @throws RuleException when the number of sheets isn't possible, or a question has more ticks than there are sheets
     */
    PaperTally(long classId, int sheets, Map<String, Distribution> counts, String recordedBy, Instant recordedAt) {
        if (sheets < 1 || sheets > MOST_SHEETS) {
            throw RuleException.at("sheets", "feedback.sheetsRange", MOST_SHEETS);
        }
        new TreeMap<>(counts).forEach((code, each) -> {
            if (each.n() > sheets) {
                throw RuleException.at("q-" + code, "feedback.tooManyTicks", each.n(), sheets);
            }
        });
        this.classId = classId;
        this.sheets = sheets;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(String reason, String by, Instant at) {
        if (!counts()) {
            throw new RuleException("feedback.alreadyWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    /** @return whether it hasn't been withdrawn */
    public boolean counts() {
        return withdrawnAt == null;
    }

    public long classId() {
        return classId;
    }

    public int sheets() {
        return sheets;
    }

    /** @param ticks what was ticked, by question @return as its staff reads it */
    TallyRow row(Map<String, Distribution> ticks) {
        return new TallyRow(id(), version(), classId, sheets, ticks, recordedAt, recordedBy, withdrawnAt, withdrawnBy,
                withdrawalReason);
    }
}
