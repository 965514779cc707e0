package vn.sontay.training.assessment.quiz.grading;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One marking of an attempt as it is listed.
 *
 * @param round 1 at submission
 * @param reason why it was marked anew; null at submission, and where it isn't told
 */
public record GradingRow(int round, BigDecimal score, boolean passed, Instant gradedAt, String gradedBy,
        @Nullable String reason) {
}
