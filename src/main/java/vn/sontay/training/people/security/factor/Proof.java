package vn.sontay.training.people.security.factor;

/**
 * A code, or a passkey's answer, that was found right, and is still to be used.
 *
 * @param step of the code of an app, or how often a passkey has signed; else 0
 * @param seen which recovery code or passkey it is, or the hash of the code that lifts; else empty
 */
record Proof(ProofCode.Kind kind, long step, String seen) {
}
