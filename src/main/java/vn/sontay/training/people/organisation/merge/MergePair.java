package vn.sontay.training.people.organisation.merge;

import java.util.Set;

/**
 * Two records of one person.
 *
 * @param from the person's id whose record goes
 * @param into the person's id whose record stays
 */
public record MergePair(long from, long into) {

    /** @return both */
    public Set<Long> both() {
        return Set.of(from, into);
    }
}
