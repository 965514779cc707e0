package vn.sontay.training.people.organisation.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Page;

/**
 * Who and what goes where on a split.
 *
 * @param parts the units that take over
 * @param below the units below it
 * @param open how many have no place yet
 */
public record PlacesPage(long actId, long version, String unit, boolean stays, List<Part> parts, List<Placed> below,
        Page<Placed> people, long open) {

    public record Part(long id, String name) {
    }

    /** @param part where it goes, or null for no place yet */
    public record Placed(long id, String name, @Nullable Long part) {
    }

    public PlacesPage {
        parts = List.copyOf(parts);
        below = List.copyOf(below);
    }
}
