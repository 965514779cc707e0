package vn.sontay.training.assessment.quizresults;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's result of a quiz, by the attempt that counts.
 *
 * @param attemptId null before there is one
 * @param score 0 to 10, or null
 * @param correct questions that are right in full; null where the answers aren't known
 * @param minutes it took; null on paper
 * @param attempts how many count, without voided and open ones
 * @param graded whether it was held to a pass mark
 */
public record ResultRow(long enrolmentId, String fullName, String unitName, @Nullable Long attemptId,
        @Nullable BigDecimal score, @Nullable Integer correct, @Nullable Integer questions, @Nullable Integer minutes,
        int attempts, boolean graded, boolean passed, boolean onPaper) {

    /** @return the last part of the key of the text that says what came of it */
    public String state() {
        return score == null ? "none" : graded ? passed ? "passed" : "failed" : "done";
    }

    /** @return whether a page can show the answers */
    public boolean hasAnswers() {
        return questions != null;
    }
}
