package vn.sontay.training.shared.personal;

/** How long something is kept. */
public enum Keeping {

    /** While the person's record is there; erased with it. */
    UNTIL_ERASED,
    /** As evidence of signed papers, the register and figures; what tells the person in it becomes anonymous, where that is possible. */
    WITH_PAPERS,
    /** Its rows are deleted by the clock after a period. */
    DELETED,
    /** What can be read in its rows goes by the clock after a period; the rows stay. */
    CLEARED
}
