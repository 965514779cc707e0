package vn.sontay.training.outcome.effect;

/** What a commune is to the comparison (EFF-4). */
public enum Standing {
    /** Trained, with enough months on both sides. */
    TRAINED,
    /** Not trained in the months that are compared, and with a figure of each. */
    COMPARED,
    /** Trained, with too few months before. */
    FEW_BEFORE,
    /** Trained, with too few months after so far. */
    FEW_AFTER,
    /** Not trained, and a month is missing or has too few dossiers. */
    GAPS,
    /** Not trained, and there is nothing yet to be compared with. */
    WAITING
}
