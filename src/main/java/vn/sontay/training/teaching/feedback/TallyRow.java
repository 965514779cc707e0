package vn.sontay.training.teaching.feedback;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One tally of paper sheets, also a withdrawn one.
 *
 * @param ticks what was ticked, by question
 */
public record TallyRow(long tallyId, long version, long classId, int sheets, Map<String, Distribution> ticks,
        Instant recordedAt, String recordedBy, @Nullable Instant withdrawnAt, @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {

    public TallyRow {
        ticks = Map.copyOf(ticks);
    }

    /** @return whether it hasn't been withdrawn */
    public boolean counts() {
        return withdrawnAt == null;
    }

    /** @return what was ticked at that question */
    public Distribution of(String code) {
        return ticks.getOrDefault(code, Distribution.NONE);
    }
}
