package vn.sontay.training.shared.retention;

import java.util.List;

/**
 * How rows go when their time is up (RET-2).
 *
 * @param kept the code of the kind of data, which says after which period
 * @param due selects, as {@code due}, the keys of the rows whose moment is before {@code :limit}
 * @param changes what deletes or empties the rows of the keys {@code :due}, in one transaction; the first tells how many rows
 */
public record Expiry(String kept, String due, List<String> changes) {

    public Expiry {
        changes = List.copyOf(changes);
    }

    /** Where one statement does it. */
    public Expiry(String kept, String due, String change) {
        this(kept, due, List.of(change));
    }
}
