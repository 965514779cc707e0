package vn.sontay.training.people.audit.chain;

/**
 * Where the chain is broken first.
 *
 * @param number of the link; 0 for a line that has none
 * @param entryId of the line
 */
public record ChainBreak(Kind kind, long number, long entryId) {

    /** What is wrong. */
    public enum Kind {
        /** A number is missing. */
        LINK_GONE,
        /** The link doesn't follow the one before it: it was changed, moved, or brought in. */
        LINK_CHANGED,
        /** The line of the link isn't there any more. */
        LINE_GONE,
        /** When, what or to what isn't what it was. */
        FACTS_CHANGED,
        /** Who, the detail or the differences aren't what they were, and weren't erased either. */
        VALUES_CHANGED,
        /** The line has no link and is too old to get one. */
        LINE_ADDED,
        /** The chain isn't the one of which somebody has kept a file. */
        OTHER_CHAIN
    }
}
