package vn.sontay.training.learning.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the rows of adoption (PCK-3). Immutable. */
public final class AdoptionHistory {

    private final List<AdoptionRow> rows;
    /** What is in force first, then what was before it and comes again when that is rolled back. */
    private final List<PackRow> standing;

    /** @param rows in their order */
    AdoptionHistory(List<AdoptionRow> rows) {
        this.rows = List.copyOf(rows);
        Deque<PackRow> packs = new ArrayDeque<>();
        for (AdoptionRow row : rows) {
            switch (row.kind()) {
                case ADOPTED -> packs.push(Objects.requireNonNull(row.pack()));
                case ROLLED_BACK -> packs.poll();
                case SET_ASIDE -> packs.clear();
            }
        }
        this.standing = List.copyOf(packs);
    }

    /** @return the newest first */
    public List<AdoptionRow> newestFirst() {
        return rows.reversed();
    }

    /** @return what a command must have seen as the last; 0 where nothing was ever adopted */
    public int latest() {
        return rows.isEmpty() ? 0 : rows.getLast().ordinal();
    }

    /** @return the pack in force; empty where the own content is */
    public Optional<PackRow> inForce() {
        return standing.stream().findFirst();
    }

    /** @return the pack that comes again when the one in force is rolled back; null for the own content */
    public @Nullable PackRow before() {
        return standing.size() < 2 ? null : standing.get(1);
    }

    /** @return the serial number above which a pack of that key may be adopted (PCK-4) */
    public int floor(String publicKey) {
        return standing.stream().filter(pack -> pack.publicKey().equals(publicKey)).mapToInt(PackRow::serial).max()
                .orElse(0);
    }
}
