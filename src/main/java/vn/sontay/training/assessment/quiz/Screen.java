package vn.sontay.training.assessment.quiz;

/** How many questions stand on a screen; in the content files in lower case. */
public enum Screen {
    ALL, ONE
}
