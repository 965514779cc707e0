package vn.sontay.training.learning.kit;

/** What a program finds that checks the signature of a practice file. */
public enum SignatureState {

    /** The file is whole, and who signed it is known once the test authority is trusted. */
    VALID,
    /** There is a drawn seal and no signature at all. */
    MISSING,
    /** A byte was changed after it had been signed. */
    BROKEN,
    /** Whole, and signed under an authority that nobody is given. */
    UNKNOWN
}
