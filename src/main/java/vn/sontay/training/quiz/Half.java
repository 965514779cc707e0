package vn.sontay.training.quiz;

/** Which half of a class's questions a quiz asks (QUI-11); in the content files in lower case. */
public enum Half {
    FIRST, SECOND
}
