package vn.sontay.training.learning.search;

/**
 * Something that a result opens.
 *
 * @param code of the lesson or card; of a term its id
 * @param edition of the lesson; empty for what has none
 * @param place id of the section's heading; empty for the lesson itself and what has no sections
 * @param title of the lesson or card, or the term
 * @param heading of the section, or what else a term or a card is called; empty for the lesson itself
 * @param text what is said, plain
 */
record Passage(Kind kind, String code, String edition, String place, String title, String heading, String text) {

    /** What results are grouped by. */
    enum Kind {
        LESSON, CARD, TERM
    }
}
