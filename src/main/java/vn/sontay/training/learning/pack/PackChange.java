package vn.sontay.training.learning.pack;

import java.util.List;

/**
 * What a pack changes of one kind of things, told by their codes.
 *
 * @param gone no longer there; of claims also those whose end is new
 */
public record PackChange(PackKind kind, List<String> added, List<String> changed, List<String> gone) {

    public PackChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** @return whether anything changes */
    public boolean any() {
        return !added.isEmpty() || !changed.isEmpty() || !gone.isEmpty();
    }

    /** @return what is new, on a line */
    public String addedLine() {
        return String.join(", ", added);
    }

    /** @return what changes, on a line */
    public String changedLine() {
        return String.join(", ", changed);
    }

    /** @return what goes, on a line */
    public String goneLine() {
        return String.join(", ", gone);
    }
}
