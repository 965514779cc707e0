package vn.sontay.training.assessment.question;

/** What an answer counts that is right in part (QST-2); in the content files in lower case with hyphens. */
public enum Credit {
    ALL_OR_NOTHING,
    /** What is right of it, less what is wrong where options can be chosen freely; never below nothing. */
    PARTIAL
}
