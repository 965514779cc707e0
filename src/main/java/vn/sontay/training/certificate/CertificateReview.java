package vn.sontay.training.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.quiz.RegradedAttempt;
import vn.sontay.training.quiz.ResultsRegraded;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * A flag on a certificate: the test that it records is marked otherwise by now (CER-12). Life: raised with the marking, ended by
 * one decision with a reason; the certificate itself isn't touched by either.
 */
@Entity
@Table(name = "certificate_review")
public class CertificateReview extends PersistentEntity {

    private static final int LONGEST_CAUSE = 400;
    private static final int LONGEST_REASON = 300;

    @Column(name = "certificate_id")
    private long certificateId;

    @Column(name = "attempt_id")
    private long attemptId;

    private String cause;

    @Column(name = "before_score")
    private BigDecimal beforeScore;

    @Column(name = "before_passed")
    private boolean beforePassed;

    @Column(name = "after_score")
    private BigDecimal afterScore;

    @Column(name = "after_passed")
    private boolean afterPassed;

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

    @SuppressWarnings("NullAway.Init")
    protected CertificateReview() {
    }

    CertificateReview(long certificateId, ResultsRegraded regraded, RegradedAttempt attempt) {
        this.certificateId = certificateId;
        this.attemptId = attempt.attemptId();
        this.cause = regraded.cause().substring(0, Math.min(regraded.cause().length(), LONGEST_CAUSE));
        this.beforeScore = attempt.scoreBefore();
        this.beforePassed = attempt.passedBefore();
        this.afterScore = attempt.scoreAfter();
        this.afterPassed = attempt.passedAfter();
        this.flaggedAt = regraded.at();
        this.flaggedBy = regraded.by();
    }

    /** @throws RuleException when it is decided already, or the reason is missing or too long */
    void decide(ReviewDecision made, String reason, Instant at, String by) {
        if (decision != null) {
            throw new RuleException("certificate.decidedAlready");
        }
        String cleaned = Vietnamese.clean(reason);
        if (cleaned.isEmpty() || cleaned.length() > LONGEST_REASON) {
            throw RuleException.at("reason", "certificate.decisionReason");
        }
        this.decision = made;
        this.decisionReason = cleaned;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    long certificateId() {
        return certificateId;
    }

    /** @return everything a page says about it, beside its certificate */
    ReviewRow row(Certificate certificate, @Nullable Eligibility now) {
        return new ReviewRow(id(), version(), certificateId, attemptId, certificate.numberText(),
                certificate.fullName(),
                certificate.unitName(), certificate.classTitle(), certificate.issuedOn(), cause, beforeScore,
                beforePassed, afterScore, afterPassed, flaggedAt, flaggedBy, now, decision, decisionReason, decidedAt,
                decidedBy);
    }
}
