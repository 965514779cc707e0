package vn.sontay.training.teaching.attendance.signed;

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

/** A file of a sheet that people signed in a session: evidence until it is withdrawn with a reason (SGN-1). */
@Entity
@Table(name = "signed_sheet")
class SignedSheet extends PersistentEntity {

    @Column(name = "session_id")
    private long sessionId;

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
    protected SignedSheet() {
    }

    SignedSheet(long sessionId, ScanBytes file, String addedBy, Instant addedAt) {
        this.sessionId = sessionId;
        this.kind = file.kind();
        this.bytes = file.length();
        this.sha256 = file.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(String reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleException("attendance.sheetWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    long sessionId() {
        return sessionId;
    }
}
