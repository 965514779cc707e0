package vn.sontay.training.progress;

/** The text that somebody learnt, whatever the lesson says today (PRG-3). */
public record ReadEdition(CompletionRow completion, String bodyHtml) {
}
