package vn.sontay.training.quiz;

/** When a trainee is told what was right; in the content files in lower case with hyphens. */
public enum FeedbackTime {
    /** After each answer, which then stays as it is. */
    AT_ONCE,
    /** With the result. */
    AFTER_SUBMISSION,
    /** When nobody of the class can answer any more; the score alone before. */
    AFTER_CLOSING
}
