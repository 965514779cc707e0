package vn.sontay.training.people.security;

/** How far a person is with signing in. */
public enum AccountState {
    /** No account. */
    NONE,
    /** An account without a password: the first sign-in is still to come. */
    WAITING,
    /** A password is set. */
    READY
}
