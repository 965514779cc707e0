package vn.sontay.training.assessment.quiz;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long classes have for a quiz that began before its limit was changed.
 *
 * @param before the first day whose classes have the limit of today
 * @param minutes null for none
 */
public record EarlierLimit(LocalDate before, @Nullable Integer minutes) {
}
