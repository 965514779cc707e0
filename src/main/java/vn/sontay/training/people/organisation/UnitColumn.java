package vn.sontay.training.people.organisation;

/**
 * A column in which rows of a feature name units.
 *
 * @param word the key of what such a row is, for the message that tells how many there are
 * @param title what tells one of them from others, as SQL over the row's alias {@code x}; empty where their number is enough
 * @param shown the SQL condition over {@code x} on rows that are told before an act changes a unit; {@code 1 = 1} for all, {@code 1 = 0}
 *     for none
 * @param goes what becomes of such rows when the unit turns out to be a second record of another (UNA-7)
 */
public record UnitColumn(String table, String column, String word, String title, String shown, Goes goes) {

    /** What becomes of a row that names a second record. */
    public enum Goes {
        /** It names the one that stays; it has a column {@code id}. */
        ALONG,
        /** It goes on naming the one that went, as history does, or follows in another way. */
        NOT,
        /** It keeps the two from becoming one: the unit does things in its own name. */
        HINDERS
    }

    /** Rows that are only counted, and told of no act beforehand. */
    public static UnitColumn quiet(String table, String column, String word, Goes goes) {
        return new UnitColumn(table, column, word, "", "1 = 0", goes);
    }
}
