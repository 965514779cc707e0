package vn.sontay.training.shared.personal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What of a table is about people, and what becomes of it when somebody is erased.
 *
 * @param key the column that says whose a row is; empty where no column does
 * @param names what that column names, such as {@code people} or {@code enrolments}
 * @param rows whether the rows are deleted
 * @param named columns that become "đã xóa"
 * @param numbered columns that become a word with the row's id, as no two rows may have the same there
 * @param emptied columns that become null
 * @param blanked columns that become the empty text
 * @param by columns with the name of whoever acted
 * @param kept columns that stay, or go with their rows
 */
public record KeptTable(String table, String key, String names, boolean rows, List<String> named,
        List<String> numbered, List<String> emptied, List<String> blanked, List<String> by, List<String> kept) {

    public KeptTable {
        named = List.copyOf(named);
        numbered = List.copyOf(numbered);
        emptied = List.copyOf(emptied);
        blanked = List.copyOf(blanked);
        by = List.copyOf(by);
        kept = List.copyOf(kept);
    }

    /** @return every column that is named here */
    public List<String> columns() {
        return Stream.of(key.isEmpty() ? List.<String>of() : List.of(key), named, numbered, emptied, blanked, by, kept)
                .flatMap(List::stream).distinct().toList();
    }

    /** @return whether something in a row is changed, while the row stays */
    public boolean isChanged() {
        return !rows && !(named.isEmpty() && numbered.isEmpty() && emptied.isEmpty() && blanked.isEmpty());
    }
}
