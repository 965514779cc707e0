package vn.sontay.training.assessment.question;

/** Where a question that is in force comes from. */
public enum Origin {
    /** The content file says it so. */
    FILE,
    /** It was written or edited in the browser, on what the file says still. */
    BROWSER,
    /** It was edited in the browser, and the file has changed since: somebody has to decide (QST-12). */
    CONFLICT
}
