package vn.sontay.training.assessment.question;

/** How the texts of a question are written, all of them alike. */
public enum TextFormat {
    /** Characters that mean themselves. */
    PLAIN,
    /** The little HTML that is left by {@link QuestionHtml}: paragraphs, lists, emphasis, tables, pictures. */
    HTML
}
