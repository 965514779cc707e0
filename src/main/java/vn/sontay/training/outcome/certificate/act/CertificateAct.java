package vn.sontay.training.outcome.certificate.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A line of the log of what was done to a certificate. Life: added once, never changed (ACT-1). */
@Entity
@Table(name = "certificate_act")
public class CertificateAct extends PersistentEntity {

    @Column(name = "certificate_id")
    private long certificateId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "paper_number")
    private @Nullable String paperNumber;

    @Column(name = "full_name")
    private @Nullable String fullName;

    private @Nullable String recipient;

    @Column(name = "on_behalf")
    private @Nullable String onBehalf;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    private @Nullable Integer undoes;

    private @Nullable String reason;

    private boolean digital;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "request_id")
    private @Nullable String requestId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected CertificateAct() {
    }

    /** @param requestId of the command that recorded it, perhaps with those of others */
    public CertificateAct(long certificateId, int ordinal, ActTerms terms, String requestId, Instant recordedAt,
            String recordedBy) {
        this.certificateId = certificateId;
        this.ordinal = ordinal;
        this.kind = terms.kind();
        this.effectiveOn = terms.on();
        this.paperNumber = terms.paperNumber();
        this.fullName = terms.fullName();
        this.recipient = terms.recipient();
        this.onBehalf = terms.onBehalf();
        this.replacedBy = terms.replacedBy();
        this.undoes = terms.undoes();
        this.reason = terms.reason();
        this.digital = terms.digital();
        this.documentId = terms.documentId();
        this.requestId = requestId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public long certificateId() {
        return certificateId;
    }

    /** @return it as a value */
    public Act act() {
        return new Act(ordinal, kind, effectiveOn, paperNumber, fullName, recipient, onBehalf, replacedBy, undoes,
                reason, digital, documentId, recordedAt, recordedBy);
    }
}
