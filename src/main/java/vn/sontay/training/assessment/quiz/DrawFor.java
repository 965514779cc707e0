package vn.sontay.training.assessment.quiz;

/** For whom questions are drawn (QUI-18); in the content files in lower case. */
public enum DrawFor {
    /** Everybody of a class is asked the same. */
    CLASS,
    /** Each attempt has questions of its own, from its quiz's half, that follow from a seed kept with it. */
    ATTEMPT
}
