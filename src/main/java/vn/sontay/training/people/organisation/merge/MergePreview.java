package vn.sontay.training.people.organisation.merge;

import java.util.List;
import vn.sontay.training.people.organisation.PersonFacts;

/**
 * Two records beside each other.
 *
 * @param from the record that would go
 * @param into the record that would stay
 * @param lines what each has, kind by kind
 * @param hindrances what stands in the way; empty when nothing does
 */
public record MergePreview(PersonFacts from, PersonFacts into, List<MergeLine> lines, List<Said> hindrances) {

    public MergePreview {
        lines = List.copyOf(lines);
        hindrances = List.copyOf(hindrances);
    }
}
