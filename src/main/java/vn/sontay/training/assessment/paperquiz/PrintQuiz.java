package vn.sontay.training.assessment.paperquiz;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The command to print a class's quiz.
 *
 * @param requestId made by the form
 * @param again whether it is for those who take the quiz again, with questions of its own (QUI-60)
 * @param heldOn the day of the quiz, to stand on the paper; null leaves a line for it
 */
public record PrintQuiz(String requestId, long classId, String quizCode, boolean again, @Nullable LocalDate heldOn) {
}
