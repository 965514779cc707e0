package vn.sontay.training.quiz;

/**
 * One option of a question in an attempt.
 *
 * @param chosen whether the trainee chose it
 * @param right whether the key has it; false while the attempt is open
 */
public record QuestionPart(String letter, String text, boolean chosen, boolean right) {
}
