package vn.sontay.training.assessment.quiz.attempt;

/**
 * The command to hand an attempt in.
 *
 * @param requestId made by the form
 * @param version that the user saw
 */
public record SubmitAttempt(String requestId, long attemptId, long version) {
}
