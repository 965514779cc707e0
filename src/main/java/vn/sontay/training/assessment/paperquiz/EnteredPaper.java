package vn.sontay.training.assessment.paperquiz;

import java.math.BigDecimal;

/**
 * What was entered from one person's paper.
 *
 * @param line as it reads, for comparing with the paper
 * @param correct questions that are right in full
 * @param graded whether it was held to a pass mark, as a pre-test isn't
 */
public record EnteredPaper(long attemptId, int variant, String line, BigDecimal score, int correct, int questions,
        boolean graded, boolean passed) {
}
