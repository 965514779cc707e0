package vn.sontay.training.people.security.factor;

/** What comes after a right password. */
public enum SignInNext {
    /** The session. */
    IN,
    /** The code of the second factor. */
    SECOND_STEP,
    /** A session in which a second factor is set up, and nothing else done before (SFA-5). */
    ENROL
}
