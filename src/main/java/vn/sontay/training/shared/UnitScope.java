package vn.sontay.training.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units for which somebody holds a role, with everything below them: all units there are, or a set of ids.
 *
 * @param everything whether the whole installation is meant, with what belongs to no unit
 * @param ids of the units, where it isn't everything
 */
public record UnitScope(boolean everything, Set<Long> ids) implements Serializable {

    /** No unit at all. */
    public static final UnitScope NONE = new UnitScope(false, Set.of());

    /** The whole installation. */
    public static final UnitScope ALL = new UnitScope(true, Set.of());

    public UnitScope {
        ids = Set.copyOf(ids);
    }

    /** @return exactly these units */
    public static UnitScope of(Collection<Long> unitIds) {
        return unitIds.isEmpty() ? NONE : new UnitScope(false, Set.copyOf(unitIds));
    }

    /** @return whether the unit is among them */
    public boolean includes(long unitId) {
        return everything || ids.contains(unitId);
    }

    public boolean isEmpty() {
        return !everything && ids.isEmpty();
    }

    /** @return the units of both */
    public UnitScope plus(UnitScope other) {
        if (everything || other.everything) {
            return ALL;
        }
        return of(Stream.concat(ids.stream(), other.ids.stream()).collect(Collectors.toSet()));
    }

    /**
     * The condition of a list, for SQL and JPQL alike. It holds nothing but numbers of our own.
     *
     * @param column that holds a unit's id, such as {@code c.organiser_unit_id}
     */
    public String holds(String column) {
        if (everything) {
            return "1 = 1";
        }
        return ids.isEmpty()
                ? "1 = 0"
                : column + " in (" + new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ")";
    }
}
