package vn.sontay.training.assessment.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * How answers to an asked edition are marked from now on (QST-20). Life: written once, never changed; a later correction of the
 * same edition has the next ordinal and takes its place.
 */
@Entity
@Table(name = "key_correction")
public class KeyCorrection extends PersistentEntity {

    /** Characters of a reason at most. */
    public static final int LONGEST_REASON = 300;

    @Column(name = "asked_edition_id")
    private long askedEditionId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    @Column(name = "marked_edition_id")
    private long markedEditionId;

    private String reason;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "request_id")
    private String requestId;

    @SuppressWarnings("NullAway.Init")
    protected KeyCorrection() {
    }

    /** @param markedEditionId by whose key answers are marked; the asked one itself where its own key holds */
    KeyCorrection(long askedEditionId, int ordinal, CorrectionKind kind, long markedEditionId, String reason,
            Instant at, String by, String requestId) {
        this.askedEditionId = askedEditionId;
        this.ordinal = ordinal;
        this.kind = kind;
        this.markedEditionId = markedEditionId;
        this.reason = reason;
        this.correctedAt = at;
        this.correctedBy = by;
        this.requestId = requestId;
    }

    /**
     * @return the reason without needless spaces
     * @throws RuleException when it is missing or longer than 300 characters
     */
    public static String reason(String typed) {
        String cleaned = Vietnamese.clean(typed);
        if (cleaned.isEmpty() || cleaned.length() > LONGEST_REASON) {
            throw RuleException.at("reason", "question.correctionReason");
        }
        return cleaned;
    }

    public long askedEditionId() {
        return askedEditionId;
    }

    /** @return 1 for the first correction of that edition */
    public int ordinal() {
        return ordinal;
    }

    public CorrectionKind kind() {
        return kind;
    }

    public long markedEditionId() {
        return markedEditionId;
    }

    public String reason() {
        return reason;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    public String correctedBy() {
        return correctedBy;
    }

    public String requestId() {
        return requestId;
    }
}
