package vn.sontay.training.assessment.paperquiz;

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

/**
 * What somebody wrote on an answer sheet, as a photo or a file. It is evidence until it is withdrawn with a reason (QUI-64).
 * Its bytes are a {@link ScanFile}.
 */
@Entity
@Table(name = "paper_scan")
public class Scan extends PersistentEntity {

    /** The first variant of its print, which stands for all of them. */
    @Column(name = "print_id")
    private long printId;

    @Column(name = "enrolment_id")
    private @Nullable Long enrolmentId;

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
    protected Scan() {
    }

    Scan(long printId, @Nullable Long enrolmentId, ScanBytes file, String addedBy, Instant addedAt) {
        this.printId = printId;
        this.enrolmentId = enrolmentId;
        this.kind = file.kind();
        this.bytes = file.length();
        this.sha256 = file.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** @throws RuleException when it has been withdrawn before, or the reason is missing or too long */
    void withdraw(String reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleException("paperquiz.scanAlreadyWithdrawn");
        }
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    long printId() {
        return printId;
    }

    @Nullable
    Long enrolmentId() {
        return enrolmentId;
    }

    String sha256() {
        return sha256;
    }
}
