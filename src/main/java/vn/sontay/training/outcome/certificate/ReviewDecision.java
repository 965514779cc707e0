package vn.sontay.training.outcome.certificate;

/** How a flag on a certificate ended (CER-13). */
public enum ReviewDecision {
    /** Somebody decided that it stays as it is. */
    KEEP,
    /** Somebody decided that it is to be revoked, by a decision on paper. */
    REVOKE,
    /** Nobody had to decide: what was recorded at issue holds again. */
    HOLDS_AGAIN,
    /** Another correction changed it before anybody decided, and raised another flag. */
    OVERTAKEN
}
