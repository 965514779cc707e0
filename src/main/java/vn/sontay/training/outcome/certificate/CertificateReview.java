package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.MarkText;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.GroundsCorrected;

/**
 * A flag on a certificate: what it stands on was corrected since (CER-12, CER-14). Life: raised with the correction, ended by
 * one decision with a reason; the certificate itself isn't touched by either.
 */
@Entity
@Table(name = "certificate_review")
public class CertificateReview extends PersistentEntity {

    private static final int LONGEST_CAUSE = 400;
    private static final int LONGEST_GROUNDS = 1000;

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

    @SuppressWarnings("NullAway.Init")
    protected CertificateReview() {
    }

    CertificateReview(long certificateId, ResultsRegraded regraded, RegradedAttempt attempt) {
        this(certificateId, regraded.cause(), score(attempt.scoreBefore(), attempt.passedBefore()),
                score(attempt.scoreAfter(), attempt.passedAfter()), regraded.at(), regraded.by());
        this.attemptId = attempt.attemptId();
    }

    CertificateReview(long certificateId, GroundsCorrected corrected, GroundsChange change) {
        this(certificateId, corrected.cause(), change.before(), change.after(), corrected.at(), corrected.by());
    }

    private CertificateReview(long certificateId, String cause, String before, String after, Instant at, String by) {
        this.certificateId = certificateId;
        this.cause = clip(cause, LONGEST_CAUSE);
        this.before = clip(before, LONGEST_GROUNDS);
        this.after = clip(after, LONGEST_GROUNDS);
        this.flaggedAt = at;
        this.flaggedBy = by;
    }

    private static String score(BigDecimal score, boolean passed) {
        return CertificateTexts.text(passed ? "groundPassed" : "groundFailed",
                List.of(MarkText.of(score)));
    }

    private static String clip(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** @throws RuleException when it is decided already */
    void decide(ReviewDecision made, String reason, Instant at, String by) {
        if (decision != null) {
            throw new RuleException("certificate.decidedAlready");
        }
        this.decision = made;
        this.decisionReason = reason;
        this.decidedAt = at;
        this.decidedBy = by;
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
        return new ReviewRow(id(), version(), certificateId, attemptId, certificate.numberText(),
                certificate.fullName(), certificate.unitName(), certificate.printed().classTitle(),
                certificate.issuedOn(), cause,
                before, after, flaggedAt, flaggedBy, now, certificate.state(), decision, decisionReason, decidedAt,
                decidedBy);
    }
}
