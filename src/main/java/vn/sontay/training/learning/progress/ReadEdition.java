package vn.sontay.training.learning.progress;

/**
 * The text that somebody learnt, whatever the lesson says today (PRG-3).
 *
 * @param inCourse whether the course still has the lesson
 */
public record ReadEdition(CompletionRow completion, String bodyHtml, boolean inCourse) {
}
