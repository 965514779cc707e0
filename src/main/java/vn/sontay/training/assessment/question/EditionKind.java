package vn.sontay.training.assessment.question;

/** What an edition in the browser does (QST-10). */
public enum EditionKind {
    /** Words the question anew. */
    WRITTEN,
    /** Words it anew, as one of many that came in a file of another system. */
    IMPORTED,
    /** Takes it out of the bank; attempts keep it. */
    WITHDRAWN,
    /** Stays with the browser's wording although the content file says something else by now. */
    KEPT,
    /** Gives way to the content file; also written when the file was found to say the same. */
    FILE
}
