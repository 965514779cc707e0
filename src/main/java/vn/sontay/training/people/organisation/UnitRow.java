package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit to choose from or to list.
 *
 * @param label the name as it is printed, with the parent where that is needed (ORG-7)
 * @param validFrom first day, or null when unknown
 * @param validTo last day, or null while it exists
 * @param fromContent whether the content files own it, so that it can't be changed here
 */
public record UnitRow(long id, String name, UnitKind kind, @Nullable Long parentId, String label,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean fromContent) {

    /** @return whether it existed on that day; an unknown beginning counts as ever */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
