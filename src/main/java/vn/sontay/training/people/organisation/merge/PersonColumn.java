package vn.sontay.training.people.organisation.merge;

/**
 * A column in which a feature's own table names people.
 *
 * @param key the column by which its rows are found again, which stays as it is
 */
public record PersonColumn(String table, String key, String column) {
}
