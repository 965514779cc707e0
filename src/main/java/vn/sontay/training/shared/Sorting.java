package vn.sontay.training.shared;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How somebody wants a list sorted.
 *
 * @param column one of the list's columns; any other, and none, leaves the list in its own order
 */
public record Sorting(String column, boolean descending) {

    private static final Pattern WRITTEN = Pattern.compile("-?[A-Za-z]{1,40}");

    /** As the list is sorted by itself. */
    public static final Sorting OWN = new Sorting("", false);

    /** @param text as {@link #text} writes it: a column, after a minus where the last comes first; no other text says anything */
    public static Sorting of(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return OWN;
        }
        return text.startsWith("-") ? new Sorting(text.substring(1), true) : new Sorting(text, false);
    }

    public String text() {
        return descending ? "-" + column : column;
    }

    /**
     * @param columns expressions of the query by column; what was typed never becomes part of the statement
     * @param own the list's own order, which also decides among equals
     * @return what follows {@code order by}
     */
    public String sql(Map<String, String> columns, String own) {
        String chosen = columns.get(column);
        return chosen == null ? own : chosen + (descending ? " desc, " : ", ") + own;
    }

    /** @return the same for what is in memory, as a comparator for a sort that is stable */
    public <T> Comparator<T> comparator(Map<String, Comparator<T>> columns) {
        Comparator<T> chosen = columns.getOrDefault(column, (one, other) -> 0);
        return descending ? chosen.reversed() : chosen;
    }
}
