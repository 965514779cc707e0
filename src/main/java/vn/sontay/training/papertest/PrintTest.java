package vn.sontay.training.papertest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The command to print a class's test.
 *
 * @param requestId made by the form
 * @param heldOn the day of the test, to stand on the paper; null leaves a line for it
 */
public record PrintTest(String requestId, long classId, String quizCode, @Nullable LocalDate heldOn) {
}
