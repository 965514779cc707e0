package vn.sontay.training.learning.search;

/**
 * Something that a result opens.
 *
 * @param code of the lesson; of a term its id
 * @param edition of the lesson; empty for what has none
 * @param place id of the section's heading; empty for the lesson itself and what has no sections
 * @param title of the lesson, or the term with its other names
 * @param heading of the section; empty for the lesson itself and what has no sections
 * @param text what is said, plain
 */
record Passage(Kind kind, String code, String edition, String place, String title, String heading, String text) {

    /** What results are grouped by. */
    enum Kind {
        LESSON, TERM
    }
}
