package vn.sontay.training.outcome.certificate;

/** What was decided about a certificate whose recorded quiz is marked otherwise by now (CER-13). */
public enum ReviewDecision {
    /** It stays as it is. */
    KEEP,
    /** It is to be revoked, by a decision on paper. */
    REVOKE
}
