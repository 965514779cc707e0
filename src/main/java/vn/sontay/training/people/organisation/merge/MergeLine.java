package vn.sontay.training.people.organisation.merge;

import java.util.List;

/**
 * What each of two records has of one kind, and what will be so afterwards.
 *
 * @param label key of what it is
 * @param ofFrom of the record that goes, a line each
 * @param ofInto of the record that stays, a line each
 * @param afterwards what will be
 */
public record MergeLine(String label, List<String> ofFrom, List<String> ofInto, Said afterwards) {

    public MergeLine {
        ofFrom = List.copyOf(ofFrom);
        ofInto = List.copyOf(ofInto);
    }

    /** @return whether there is nothing to tell */
    boolean isEmpty() {
        return ofFrom.isEmpty() && ofInto.isEmpty();
    }
}
