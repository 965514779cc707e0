package vn.sontay.training.people.organisation;

/**
 * A column in which rows of a feature name units.
 *
 * @param word the key of what such a row is, for the message that tells how many there are
 * @param title what tells one of them from others, as SQL over the row's alias {@code x}; empty where their number is enough
 * @param shown the SQL condition over {@code x} on rows that are told before an act changes a unit; {@code 1 = 1} for all, {@code 1 = 0}
 *     for none
 */
public record UnitColumn(String table, String column, String word, String title, String shown) {

    /** Rows that are only counted, and told of no act beforehand. */
    public static UnitColumn quiet(String table, String column, String word) {
        return new UnitColumn(table, column, word, "", "1 = 0");
    }
}
