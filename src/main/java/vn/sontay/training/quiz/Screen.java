package vn.sontay.training.quiz;

/** How many questions stand on a screen; in the content files in lower case. */
public enum Screen {
    ALL, ONE
}
