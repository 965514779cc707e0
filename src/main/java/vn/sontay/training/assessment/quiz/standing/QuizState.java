package vn.sontay.training.assessment.quiz.standing;

/** Where somebody is with their course's quiz. */
public enum QuizState {
    NOT_STARTED,
    /** An attempt is begun and not submitted, whatever came before. */
    OPEN, PASSED, FAILED
}
