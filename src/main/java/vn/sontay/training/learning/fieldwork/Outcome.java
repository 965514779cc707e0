package vn.sontay.training.learning.fieldwork;

/** How the help ended, in the order of the paper diary. The names are stored. */
public enum Outcome {

    /** They did it themselves. */
    ALONE,
    /** They did it with guidance. */
    GUIDED,
    /** They were sent on to the counter or the police. */
    REFERRED,
    /** It couldn't be done yet. */
    NOT_YET
}
