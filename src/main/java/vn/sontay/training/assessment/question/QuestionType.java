package vn.sontay.training.assessment.question;

/** How a question is answered; in the content files in lower case with hyphens. */
public enum QuestionType {
    /** One of two to ten options. */
    SINGLE,
    /** Several of the options. */
    MULTIPLE,
    /** Right or wrong: the options' letters are {@code true} and {@code false}. */
    TRUE_FALSE,
    /** To each prompt its answer. */
    MATCHING,
    /** Items to be put in their order. */
    ORDERING,
    /** A word or a few, typed. */
    SHORT,
    /** A number, typed. */
    NUMERIC,
    /** A text with several questions of the other types. */
    SCENARIO
}
