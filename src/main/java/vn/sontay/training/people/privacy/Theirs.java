package vn.sontay.training.people.privacy;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which rows are one person's.
 *
 * @param ids by what they are ids of, as {@code kept-data.yaml} calls it
 * @param soleNames the names under which nobody else is known (PRI-5)
 */
record Theirs(Map<String, Set<Long>> ids, Set<String> soleNames) {

    Theirs {
        ids = Map.copyOf(ids);
        soleNames = Set.copyOf(soleNames);
    }

    Set<Long> of(String kind) {
        return Objects.requireNonNull(ids.get(kind), kind);
    }
}
