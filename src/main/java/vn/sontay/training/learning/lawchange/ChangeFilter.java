package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which day and which people the names behind a change's figures are.
 *
 * @param asOf null for today
 * @param code of the change
 * @param unit the area, 0 for who belongs nowhere, or null for all
 * @param knowing null for any
 */
public record ChangeFilter(@Nullable LocalDate asOf, String code, @Nullable Long unit, @Nullable Knowing knowing) {

    boolean shows(ConcernedPerson person) {
        return (unit == null || unit == person.areaId()) && (knowing == null || knowing == person.knowing());
    }
}
