package vn.sontay.training.learning.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.format.Fingerprints;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** A stranger's key that somebody has confirmed, and trusts until it is withdrawn with a reason (PCK-2). Confirmed again it is another row. */
@Entity
@Table(name = "content_key")
public class TrustedKey extends PersistentEntity {

    @Column(name = "public_key")
    private String publicKey;

    private String name;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** 0 while it is trusted, the row's own id afterwards. */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected TrustedKey() {
    }

    /** @param name whose it is, by the word of the pack in which it came */
    TrustedKey(String publicKey, String name, String confirmedBy, Instant confirmedAt) {
        this.publicKey = publicKey;
        this.name = name;
        this.confirmedBy = confirmedBy;
        this.confirmedAt = confirmedAt;
    }

    /** @throws RuleException when it has been withdrawn before */
    void withdraw(String reason, String by, Instant at) {
        if (liveKey != 0) {
            throw new RuleException("pack.keyWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
        this.liveKey = id();
    }

    TrustedKeyRow row() {
        return new TrustedKeyRow(id(), Fingerprints.of(publicKey), name, confirmedBy, confirmedAt, withdrawnBy,
                withdrawnAt, withdrawalReason, version());
    }
}
