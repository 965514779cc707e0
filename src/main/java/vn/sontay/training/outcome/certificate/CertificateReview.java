package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.PersistentEntity;

/**
 * A flag on a certificate: what was recorded at issue no longer holds (CER-12, CER-14). Life: raised with a correction, one at a
 * time; ended by one decision with a reason, or by the next correction. The certificate itself isn't touched by either.
 */
@Entity
@Table(name = "certificate_review")
public class CertificateReview extends PersistentEntity {

    private static final int LONGEST_CAUSE = 400;
    private static final int LONGEST_GROUNDS = 1000;
    private static final int LONGEST_REASON = 300;

    @Column(name = "certificate_id")
    private long certificateId;

    @Column(name = "attempt_id")
    private @Nullable Long attemptId;

    private String cause;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    @Column(name = "flagged_at")
    private Instant flaggedAt;

    @Column(name = "flagged_by")
    private String flaggedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewDecision decision;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    /** 0 while it is open, so that a certificate has one at a time. */
    @Column(name = "open_key")
    private long openKey;

    @SuppressWarnings("NullAway.Init")
    protected CertificateReview() {
    }

    CertificateReview(Certificate certificate, CertificateFlags.Cause cause, GroundsChange change) {
        this.certificateId = certificate.id();
        this.attemptId = change.quiz() ? certificate.evidence().attempt() : null;
        this.cause = clip(cause.text(), LONGEST_CAUSE);
        this.before = clip(change.before(), LONGEST_GROUNDS);
        this.after = clip(change.after(), LONGEST_GROUNDS);
        this.flaggedAt = cause.at();
        this.flaggedBy = cause.by();
    }

    private static String clip(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    void decide(ReviewDecision made, String reason, Instant at, String by) {
        end(made, reason, at, by);
    }

    /** Ends it without a decision, as something else is known by now. @param holds whether the ground holds again */
    void overtake(boolean holds, CertificateFlags.Cause cause) {
        end(holds ? ReviewDecision.HOLDS_AGAIN : ReviewDecision.OVERTAKEN, clip(cause.text(), LONGEST_REASON),
                cause.at(), cause.by());
    }

    private void end(ReviewDecision made, String reason, Instant at, String by) {
        this.decision = made;
        this.decisionReason = reason;
        this.decidedAt = at;
        this.decidedBy = by;
        this.openKey = id();
    }

    boolean isOpen() {
        return decision == null;
    }

    /** @return whether just this waits for a decision, or was decided by somebody */
    boolean says(GroundsChange change) {
        return decision != ReviewDecision.HOLDS_AGAIN && before.equals(clip(change.before(), LONGEST_GROUNDS))
                && after.equals(clip(change.after(), LONGEST_GROUNDS));
    }

    long certificateId() {
        return certificateId;
    }

    /** @return why, and what changed, in one line */
    String told() {
        return cause + " (" + before + " → " + after + ")";
    }

    /** @return everything a page says about it, beside its certificate */
    ReviewRow row(Certificate certificate, @Nullable Judgement now) {
        return new ReviewRow(id(), certificateId, attemptId, certificate.numberText(),
                certificate.fullName(), certificate.unitName(), certificate.printed().classTitle(),
                certificate.issuedOn(), cause,
                before, after, flaggedAt, flaggedBy, now, certificate.state(), decision, decisionReason, decidedAt,
                decidedBy);
    }
}
