package vn.sontay.training.assessment.quiz;

/** Which of several attempts counts (QUI-8); in the content files in lower case. */
public enum Counts {
    /** A passed one before others, then the one with the higher score. */
    BEST,
    /** The one taken last, also when it is worse. */
    LAST
}
