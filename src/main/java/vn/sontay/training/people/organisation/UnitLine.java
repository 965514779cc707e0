package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree of units.
 *
 * @param depth 0 at the top
 * @param validFrom first day, or null when unknown
 * @param validTo last day, or null while it exists
 * @param act the document that made or ended it, or null
 * @param successors names of the units that took over, in alphabetical order
 * @param people active people who belong to it today
 */
public record UnitLine(long id, String name, UnitKind kind, int depth, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable String act, List<String> successors, int people) {

    public UnitLine {
        successors = List.copyOf(successors);
    }

    /** @return whether it has ended or ends on a known day */
    public boolean ends() {
        return validTo != null;
    }
}
