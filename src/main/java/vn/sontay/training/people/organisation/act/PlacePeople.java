package vn.sontay.training.people.organisation.act;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command to say who and what goes where on a split. What isn't named keeps the place that it has.
 *
 * @param requestId made by the form
 * @param version of the act that was seen
 * @param below by the unit's id
 * @param people by the person's id
 * @param rest the part for all people who have no place yet, or null
 */
public record PlacePeople(String requestId, long actId, long version, Map<Long, UnitGoes> below,
        Map<Long, PersonGoes> people, @Nullable Long rest) {

    /** @param unitGoes the part, or 0 for no place */
    public record UnitGoes(long unitGoes) {
    }

    /** @param personGoes the part, or 0 for no place */
    public record PersonGoes(long personGoes) {
    }

    public PlacePeople {
        below = Map.copyOf(below);
        people = Map.copyOf(people);
    }
}
