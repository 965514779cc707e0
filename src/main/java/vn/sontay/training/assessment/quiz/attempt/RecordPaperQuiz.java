package vn.sontay.training.assessment.quiz.attempt;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sontay.training.shared.RuleException;

/**
 * The command to enter a quiz that was taken on paper.
 *
 * @param requestId made by the form
 * @param score 0 to 10, at most two decimals
 * @param takenOn from the class's first day to today
 */
public record RecordPaperQuiz(String requestId, long enrolmentId, String quizCode,
        @NotNull(message = "quiz.scoreRange") BigDecimal score,
        @NotNull(message = "quiz.dateMissing") LocalDate takenOn) {

    private static final int DECIMALS = 2;

    public RecordPaperQuiz {
        if (score.signum() < 0 || score.compareTo(MarkSheet.FULL) > 0
                || score.stripTrailingZeros().scale() > DECIMALS) {
            throw RuleException.at("score", "quiz.scoreRange");
        }
    }
}
