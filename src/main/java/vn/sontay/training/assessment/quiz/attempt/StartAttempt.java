package vn.sontay.training.assessment.quiz.attempt;

/**
 * The command to begin an attempt, or to go on with the one that is open.
 *
 * @param requestId made by the form
 */
public record StartAttempt(String requestId, long enrolmentId, String quizCode) {
}
