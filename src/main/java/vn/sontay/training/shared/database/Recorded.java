package vn.sontay.training.shared.database;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of which rows a statement tells: of those that stand now, or of those that stood at a moment by what had been recorded until then. Rows
 * are added and ended, never changed, so that either can be asked.
 *
 * @param by that moment; null for now
 */
public record Recorded(@Nullable Instant by) {

    /** All that is recorded. */
    public static final Recorded NOW = new Recorded(null);

    /** @return the one of two pieces of a statement; {@link #bind} gives the parameter {@code :recorded} that the second may have */
    public String choose(String now, String then) {
        return by == null ? now : then;
    }

    /** @return the condition that a row was there, by the column that says since when */
    public String entered(String column) {
        return choose("1 = 1", column + " <= :recorded");
    }

    /** @return the condition that a row counts that has a live key, a moment of recording and the column {@code ended} */
    public String stands(String row, String ended) {
        return choose("%s.live_key = 0",
                "%1$s.recorded_at <= :recorded and (%1$s.%2$s is null or %1$s.%2$s > :recorded)").formatted(row, ended);
    }

    /** @return the moment, or null where it came to be known later */
    public @Nullable Instant known(@Nullable Instant at) {
        return at == null || by != null && at.isAfter(by) ? null : at;
    }

    /** @return the earlier of that moment, which isn't in what is asked for, and the end of what had been recorded */
    public Instant end(Instant end) {
        return by == null || end.isBefore(by) ? end : by.plusNanos(1000);
    }

    /** @return the same statement with the parameter */
    public Sql bind(Sql statement) {
        return by == null ? statement : statement.with("recorded", by);
    }
}
