package vn.sontay.training.assessment.quiz.handover;

/** What becomes of an answer that is handed over (QUI-46). */
public enum HandedFate {
    /** It is taken. */
    TAKEN,
    /** It is there already. */
    KNOWN,
    /** It says that it was given after the end. */
    LATE,
    /** Its question was explained before the end. */
    EXPLAINED
}
