package vn.sontay.training.assessment.quiz.attempt;

import java.math.BigDecimal;

/** An attempt whose score was changed by marking it anew. Scores are 0 to 10. */
public record RegradedAttempt(long attemptId, long enrolmentId, BigDecimal scoreBefore, boolean passedBefore,
        BigDecimal scoreAfter, boolean passedAfter) {
}
