package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a class.
 *
 * @param leftOn the day from which they are in it no more, or null
 */
public record ClassPerson(long enrolmentId, long personId, long classId, String classTitle, String courseCode,
        LocalDate classStartsOn, LocalDate classEndsOn, @Nullable LocalDate leftOn) {
}
