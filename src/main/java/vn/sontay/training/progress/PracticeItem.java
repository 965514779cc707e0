package vn.sontay.training.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A practice task as its trainee sees it.
 *
 * @param signedOn the day of the sign-off that counts, or null
 */
public record PracticeItem(String code, String title, String task, @Nullable LocalDate signedOn) {
}
