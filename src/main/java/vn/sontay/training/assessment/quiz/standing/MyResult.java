package vn.sontay.training.assessment.quiz.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.grading.GradingRow;

/**
 * A trainee's own submitted attempt.
 *
 * @param page the result with what may be told of it
 * @param rounds the markings of it, the one in force last
 * @param quiz where they are with the quiz; null for a pre-test, and where the course has it no more
 */
public record MyResult(AttemptPage page, List<GradingRow> rounds, @Nullable QuizOverview quiz) {

    public MyResult {
        rounds = List.copyOf(rounds);
    }
}
