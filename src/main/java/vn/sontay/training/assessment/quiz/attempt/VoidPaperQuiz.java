package vn.sontay.training.assessment.quiz.attempt;

/**
 * The command to declare a mistaken paper entry void.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param reason 1 to 300 characters
 * @param confirmed whether the user knows which papers stand on it (CLS-11)
 */
public record VoidPaperQuiz(String requestId, long attemptId, long version, String reason, boolean confirmed) {
}
