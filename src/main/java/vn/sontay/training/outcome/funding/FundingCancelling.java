package vn.sontay.training.outcome.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;

/** That a line or a voucher doesn't count any more (FUN-2). Life: written once, one for an entry. */
@Entity
@Table(name = "funding_cancelling")
class FundingCancelling extends PersistentEntity {

    @Column(name = "entry_id")
    private long entryId;

    private String reason;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @SuppressWarnings("NullAway.Init")
    protected FundingCancelling() {
    }

    FundingCancelling(long entryId, String reason, Instant cancelledAt, String cancelledBy) {
        this.entryId = entryId;
        this.reason = reason;
        this.cancelledAt = cancelledAt;
        this.cancelledBy = cancelledBy;
    }
}
