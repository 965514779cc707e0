package vn.sontay.training.assessment.question;

/** What a correction of a key does to the answers that were given (QST-20). */
public enum CorrectionKind {
    /** They are marked by another key; the wording stays. */
    NEW_KEY,
    /** All are right, also where nothing was answered. */
    FULL_MARKS,
    /** The question doesn't count: neither earned nor missed. */
    DROPPED
}
