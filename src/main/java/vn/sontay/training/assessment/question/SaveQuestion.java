package vn.sontay.training.assessment.question;

/**
 * Words a question anew, or writes a new one.
 *
 * @param version {@link BankEntry#version()} as the form was opened on; empty for a new question, whose code must be free
 */
public record SaveQuestion(String requestId, Question question, String version) {
}
