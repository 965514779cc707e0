package vn.sontay.training.quiz;

/** How a question is answered; in the content files in lower case with hyphens. */
public enum QuestionType {
    /** One of four options. */
    SINGLE,
    /** Two or three of four options, all or nothing (QUI-1). */
    MULTIPLE,
    /** Right or wrong: the options' letters are {@code true} and {@code false}. */
    TRUE_FALSE
}
