package vn.sontay.training.outcome.certificate.signature;

/**
 * Something that a later revision brought besides signatures and how they look (SIG-3).
 *
 * @param where the path within the file, such as "Root/Pages/Kids/0/Contents"
 */
public record Change(Kind kind, String where) {

    /** What was done. */
    public enum Kind {
        /** Something was put over a page: a note, a stamp, a text. */
        ANNOTATION,
        /** What a page draws is something else. */
        PAGE,
        /** Anything else. */
        OTHER
    }
}
