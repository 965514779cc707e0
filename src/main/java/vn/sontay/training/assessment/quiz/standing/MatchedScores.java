package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;

/** What somebody had in the pre-test and in the quiz that counts, both 0 to 10. */
public record MatchedScores(long enrolmentId, BigDecimal before, BigDecimal after) {
}
