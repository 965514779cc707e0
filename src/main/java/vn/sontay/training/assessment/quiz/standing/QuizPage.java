package vn.sontay.training.assessment.quiz.standing;

import org.jspecify.annotations.Nullable;

/**
 * A trainee's quiz: where they are with it, and what stands on the screen.
 *
 * @param open the attempt that is open; null when none is
 */
public record QuizPage(QuizOverview overview, @Nullable AttemptPage open) {
}
