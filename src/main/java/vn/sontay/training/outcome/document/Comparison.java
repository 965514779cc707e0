package vn.sontay.training.outcome.document;

/** What came of comparing a file that came back with the draft (DOC-9). */
public enum Comparison {

    /** There is nothing to compare it with. */
    NONE,
    /** It is a picture of a paper, or a file whose text isn't read. */
    WITHOUT_TEXT,
    /** It says what the draft said. */
    SAME,
    /** It says something else somewhere. */
    DIFFERENT
}
