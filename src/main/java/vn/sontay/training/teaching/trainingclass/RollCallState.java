package vn.sontay.training.teaching.trainingclass;

/** How far the roll call of a session is. */
public enum RollCallState {
    /** Nobody has begun it. */
    NOT_YET,
    /** Begun, not closed. */
    OPEN,
    /** Closed. */
    CLOSED
}
