package vn.sontay.training.learning.claim;

/** What was read before a claim was written down (CLM-6), the surest first. */
public enum Certainty {

    /** The text of the law itself. */
    LAW,
    /** A page or paper of the body in charge. */
    OFFICIAL_PAGE,
    /** The press, by name and day. */
    PRESS,
    /** Somebody else's account of a document that wasn't read itself. */
    SECOND_HAND
}
