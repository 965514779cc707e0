package vn.sontay.training.people.privacy;

/**
 * What becomes of one kind of data.
 *
 * @param count of the person's rows
 * @param basis why it is kept at all, or stays
 */
public record ErasureLine(String what, Fate fate, long count, String basis) {

    /** What becomes of a row. */
    public enum Fate {
        /** It goes. */
        ERASED,
        /** It stays and tells nobody any more. */
        ANONYMOUS,
        /** It stays as it is. */
        STAYS
    }
}
