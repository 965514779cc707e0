package vn.sontay.training.assessment.quiz;

/** When a trainee is told what was right; in the content files in lower case with hyphens. */
public enum FeedbackTime {
    /** After each answer, which then stays as it is. */
    AT_ONCE,
    /** With the result. */
    AFTER_SUBMISSION,
    /**
     * When the quiz is closed for everybody of the class, those with more time too, and nobody's time runs any more; after the
     * class's last day where no closing is set, or somebody is at it without an end. The score alone before.
     */
    AFTER_CLOSING
}
