package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a course's certificates are valid (CUR-12).
 *
 * @param months from the day of issue
 * @param renewal code of the course by which they are renewed, or null where none is named
 */
public record Validity(int months, @Nullable String renewal) {

    /** @return the last day on which one of that day is valid */
    public LocalDate until(LocalDate issuedOn) {
        return issuedOn.plusMonths(months);
    }
}
