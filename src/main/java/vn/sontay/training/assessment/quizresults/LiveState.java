package vn.sontay.training.assessment.quizresults;

/** Where somebody is with a quiz right now (QUI-65). */
public enum LiveState {
    NOT_STARTED, WORKING,
    /** Working by the last that was heard, which is too long ago. */
    LOST, SUBMITTED
}
