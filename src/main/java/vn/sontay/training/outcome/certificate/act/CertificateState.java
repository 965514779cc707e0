package vn.sontay.training.outcome.certificate.act;

/** What a certificate is worth. */
public enum CertificateState {

    /** Entered into the register, waiting for its signature: worth nothing yet. */
    REGISTERED,
    /** Signed. */
    VALID,
    /** Signed and given to whom it is for. */
    HANDED_OVER,
    /** Taken back by a decision. */
    REVOKED,
    /** Its number was cancelled before it was handed over. */
    CANCELLED,
    /** Another number has taken its place. */
    REPLACED,
    /** Entered from a paper register by mistake: the entry never told of a paper. */
    VOIDED;

    /** @return whether it is worth something: what a leader may count */
    public boolean isValid() {
        return this == VALID || this == HANDED_OVER;
    }

    /** @return whether nothing can become of it any more */
    public boolean isEnded() {
        return compareTo(HANDED_OVER) > 0;
    }
}
