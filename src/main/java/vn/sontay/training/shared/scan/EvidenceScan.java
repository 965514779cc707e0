package vn.sontay.training.shared.scan;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** What is known of a scan that is evidence until it is withdrawn with a reason. Its bytes stand in a table of their own. */
@MappedSuperclass
public abstract class EvidenceScan extends PersistentEntity {

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
    protected EvidenceScan() {
    }

    protected EvidenceScan(ScanBytes file, String addedBy, Instant addedAt) {
        this.kind = file.kind();
        this.bytes = file.length();
        this.sha256 = file.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /**
     * @param refusal the message where it has been withdrawn before
     * @throws RuleException with that message
     */
    protected void withdraw(String refusal, String reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleException(refusal);
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }
}
