package vn.sontay.training.learning.pack;

/** By what something came into force. */
public enum AdoptionKind {

    /** Somebody adopted a pack. */
    ADOPTED,
    /** Somebody went back to what was before. */
    ROLLED_BACK,
    /** A command put the own content in force, where a start couldn't read the pack (PCK-8). */
    SET_ASIDE
}
