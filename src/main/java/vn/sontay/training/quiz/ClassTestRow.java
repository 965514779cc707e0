package vn.sontay.training.quiz;

/**
 * Somebody of a class with their quiz.
 *
 * @param attempts how many are submitted or entered from paper, without voided ones
 * @param passed whether any counted attempt passed, also while another is open
 * @param paper whether one that counts was taken on paper
 */
public record ClassTestRow(long enrolmentId, String fullName, String unitName, MyTest test, int attempts,
        boolean passed, boolean paper) {
}
