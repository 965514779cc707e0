package vn.sontay.training.assessment.quiz;

/** Where somebody is with their course's quiz. */
public enum TestState {
    NOT_STARTED,
    /** An attempt is begun and not submitted, whatever came before. */
    OPEN, PASSED, FAILED
}
