package vn.sontay.training.simulation;

/** A rule that is left out, to show that the simulator would find it. */
enum Broken {
    /** What is acknowledged is let go of at once. */
    LETS_GO_AT_ONCE,
    /** What is still there is let go of however early it is asked for. */
    LETS_GO_EARLY,
    /** What comes again stands after what was given later. */
    STORES_AS_IT_COMES,
    /** A record that arrives late overrules what its device said since. */
    OVERRULES_LATE,
    /** The server doesn't look who sends. */
    BELIEVES_ANYBODY,
    /** What comes again is stored again. */
    STORES_TWICE
}
