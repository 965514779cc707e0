package vn.sontay.training.learning.fieldwork;

/** Why an entry is withdrawn; a fixed list, as everything in a diary (FLD-2). The names are stored. */
public enum WithdrawalReason {

    /** The day is wrong. */
    WRONG_DAY,
    /** Kind or outcome is wrong. */
    WRONG_KIND,
    /** The number of lượt or minutes is wrong. */
    WRONG_NUMBER,
    /** It was entered twice. */
    TWICE,
    /** It was entered for somebody else, or never took place. */
    MISTAKEN
}
