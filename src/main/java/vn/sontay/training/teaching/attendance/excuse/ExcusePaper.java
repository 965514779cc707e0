package vn.sontay.training.teaching.attendance.excuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.ScanKind;

/** A paper of one person's excuse from one session: kept until it is withdrawn with a reason (EXC-1, EXC-2). */
@Entity
@Table(name = "excuse_paper")
class ExcusePaper extends PersistentEntity {

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private int bytes;

    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected ExcusePaper() {
    }

    ExcusePaper(long sessionId, long enrolmentId, ScanBytes file, String addedBy, Instant addedAt) {
        this.sessionId = sessionId;
        this.enrolmentId = enrolmentId;
        this.kind = file.kind();
        this.bytes = file.length();
        this.sha256 = file.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(String reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleException("attendance.excuseWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    long enrolmentId() {
        return enrolmentId;
    }
}
