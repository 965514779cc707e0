package vn.sontay.training.shared;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param rows the rows of this page
 * @param number from 1, never beyond the last
 * @param size rows a page
 * @param total rows in all
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    /** Rows a page of the lists that somebody works with. */
    public static final int OF_A_LIST = 50;

    /** Reads the rows of one page. */
    @FunctionalInterface
    public interface Reader<T> {

        /** @return at most size rows from the first (0-based) on */
        List<T> read(int first, int size);
    }

    /** @return a page without rows, before anything is read */
    public static <T> Page<T> none() {
        return new Page<>(List.of(), 1, 1, 0);
    }

    /** @param wanted the page asked for; brought back into the range of pages that exist */
    public static <T> Page<T> of(int wanted, int size, long total, Reader<T> reader) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        int number = Math.clamp(wanted, 1, last);
        return new Page<>(total == 0 ? List.of() : reader.read((number - 1) * size, size), number, size, total);
    }

    /**
     * The same where counting costs something: the first page is read with one row more, which tells whether there are others
     * to be counted.
     */
    public static <T> Page<T> of(int wanted, int size, LongSupplier total, Reader<T> reader) {
        if (wanted > 1) {
            return of(wanted, size, total.getAsLong(), reader);
        }
        List<T> rows = reader.read(0, size + 1);
        return rows.size() <= size
                ? new Page<>(rows, 1, size, rows.size())
                : new Page<>(List.copyOf(rows.subList(0, size)), 1, size, total.getAsLong());
    }

    /** @return a page of what has been read as a whole, as it is never much */
    public static <T> Page<T> part(List<T> all, int wanted) {
        return of(wanted, OF_A_LIST, all.size(),
                (first, size) -> all.subList(first, Math.min(all.size(), first + size)));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
