package vn.sontay.training.learning.curriculum;

import java.math.BigDecimal;

/**
 * How a course uses its quiz.
 *
 * @param code of the quiz
 * @param attempts how often one may try, at least 1; the best counts
 * @param passMark out of 10
 */
public record QuizRule(String code, int attempts, BigDecimal passMark) {
}
