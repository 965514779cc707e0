package vn.sontay.training.outcome.certificate.signature;

/** Why a signature isn't taken. */
public enum Flaw {

    /** What was signed isn't what stands in the file. */
    BROKEN,
    /** No certificate says whose it is. */
    NO_SIGNER,
    /** No day can be read from it. */
    NO_TIME,
    /** The certificate's time was over, or hadn't begun; or it is over now and no time-stamp proves that it was signed before. */
    EXPIRED,
    /** The authority took the certificate back. */
    REVOKED,
    /** The certificate leads to none of the authorities that this installation trusts. */
    UNTRUSTED,
    /** The rules for advanced signatures aren't met; the sub-indication says which. */
    UNFIT
}
