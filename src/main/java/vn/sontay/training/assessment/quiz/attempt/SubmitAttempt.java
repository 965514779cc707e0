package vn.sontay.training.assessment.quiz.attempt;

/**
 * The command to hand an attempt in. It can be repeated without a request id: an attempt is handed in once.
 *
 * @param version that the user saw
 */
public record SubmitAttempt(long attemptId, long version) {
}
