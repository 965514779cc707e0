package vn.sontay.training.outcome.document.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/** A line of the log of what was done to a paper. Life: added once, never changed (DOC-1). */
@Entity
@Table(name = "document_act")
public class DocumentAct extends PersistentEntity {

    @Column(name = "document_id")
    private long documentId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private DocumentActKind kind;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "number_text")
    private @Nullable String number;

    private @Nullable String signer;

    @Column(name = "file_id")
    private @Nullable Long fileId;

    @Column(name = "other_id")
    private @Nullable Long otherId;

    private @Nullable Integer undoes;

    private @Nullable String reason;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected DocumentAct() {
    }

    /** @param requestId of the command that recorded it */
    public DocumentAct(long documentId, int ordinal, DocumentActTerms terms, String requestId, Instant recordedAt,
            String recordedBy) {
        this.documentId = documentId;
        this.ordinal = ordinal;
        this.kind = terms.kind();
        this.effectiveOn = terms.on();
        this.number = terms.number();
        this.signer = terms.signer();
        this.fileId = terms.fileId();
        this.otherId = terms.otherId();
        this.undoes = terms.undoes();
        this.reason = terms.reason();
        this.requestId = requestId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** @return it as a value */
    public RecordedAct act() {
        return new RecordedAct(ordinal,
                new DocumentActTerms(kind, effectiveOn, number, signer, fileId, otherId, undoes, reason), recordedAt,
                recordedBy);
    }
}
