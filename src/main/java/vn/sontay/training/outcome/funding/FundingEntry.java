package vn.sontay.training.outcome.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A line of an estimate, or a voucher. Life: written once; cancelled by a {@link FundingCancelling} (FUN-2). */
@Entity
@Table(name = "funding_entry")
public class FundingEntry extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    private String content;

    private long amount;

    @Column(name = "voucher_number")
    private @Nullable String voucherNumber;

    @Column(name = "spent_on")
    private @Nullable LocalDate spentOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected FundingEntry() {
    }

    private FundingEntry(long classId, FundingKind kind, String content, long amount, Instant recordedAt,
            String recordedBy) {
        this.classId = classId;
        this.kind = kind;
        this.content = content;
        this.amount = amount;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    static FundingEntry estimate(RecordEstimate said, Instant at, String by) {
        return new FundingEntry(said.classId(), FundingKind.ESTIMATE, said.purpose(), Dong.read(said.cost()), at, by);
    }

    static FundingEntry voucher(RecordVoucher said, Instant at, String by) {
        FundingEntry entry = new FundingEntry(said.classId(), FundingKind.VOUCHER, said.content(),
                Dong.read(said.amount()), at, by);
        entry.voucherNumber = said.number();
        entry.spentOn = said.on();
        return entry;
    }

    long classId() {
        return classId;
    }

    FundingKind kind() {
        return kind;
    }

    String content() {
        return content;
    }

    long amount() {
        return amount;
    }

    @Nullable
    String voucherNumber() {
        return voucherNumber;
    }
}
