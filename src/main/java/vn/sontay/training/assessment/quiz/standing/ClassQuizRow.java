package vn.sontay.training.assessment.quiz.standing;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of a class with their quiz.
 *
 * @param pre the same person's pre-test; null when the course has none
 * @param attempts how many are submitted or entered from paper, without voided ones
 * @param passed whether any counted attempt passed, also while another is open
 * @param paper whether one that counts was taken on paper
 */
public record ClassQuizRow(long enrolmentId, String fullName, String unitName, MyQuiz quiz, @Nullable MyQuiz pre,
        int attempts, boolean passed, boolean paper) {
}
