package vn.sontay.training.outcome.certificate.signature;

/** What isn't known of a signature; it is told wherever the signature is shown, and never called valid (SIG-4). */
public enum Gap {

    /** Nobody told this installation which authorities are trusted. */
    AUTHORITY_UNKNOWN,
    /** No answer of the authority on a revocation stands in the file, and none is asked for. */
    REVOCATION_UNKNOWN,
    /** The time is what the signer's own device said. */
    TIME_CLAIMED,
    /** The time is of a time-stamp whose authority isn't known. */
    TIME_STAMP_UNKNOWN
}
