package vn.sontay.training.shared;

import java.util.List;

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
