package vn.sontay.training.curriculum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson relies on.
 *
 * @param date of the document, or null where it isn't sure
 * @param note such as when it came into force; may be empty
 */
public record Source(String title, @Nullable LocalDate date, String note) {
}
