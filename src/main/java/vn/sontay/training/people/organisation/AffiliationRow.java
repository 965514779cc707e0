package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person belonged at one time.
 *
 * @param unitLabel as it is printed (ORG-7)
 * @param from first day, or null when unknown
 * @param to last day, or null while it lasts
 */
public record AffiliationRow(long unitId, String unitLabel, @Nullable String jobTitle, @Nullable LocalDate from,
        @Nullable LocalDate to) {
}
