package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as {@code content/units.yaml} describes it.
 *
 * @param code the project's own stable code (ORG-1)
 * @param adminCode the administrative code of its time, or null
 * @param parent code of the unit it belongs to, or null
 * @param validFrom first day, or null when unknown
 * @param validTo last day, or null while it exists
 * @param successors codes of the units that took over
 * @param act the document that made or ended it, or null
 */
public record UnitDefinition(String code, String name, UnitKind kind, @Nullable String adminCode,
        @Nullable String parent,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, List<String> successors, @Nullable String act) {

    public UnitDefinition {
        successors = List.copyOf(successors);
    }
}
