package vn.sontay.training.assessment.question;

/** How a wording of the browser came to be asked (QST-25). */
public enum ReadingKind {
    /** Somebody else than its author has read it. */
    READ,
    /** Nobody else could; its author has said why it is asked all the same. */
    ALONE
}
