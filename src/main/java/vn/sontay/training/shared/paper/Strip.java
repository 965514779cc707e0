package vn.sontay.training.shared.paper;

import org.jspecify.annotations.Nullable;

/**
 * A block on its way down the pages: never divided, and told what it has to stay together with.
 *
 * @param smaller takes the block's place where only that brings it onto the page, or null
 * @param left distance from the left margin in points
 * @param gap room above it in points, left out at the top of a page
 * @param keptWithNext whether a page may not end with it
 * @param again drawn above it where it begins a page, such as a table's header, or null
 * @param bookmark leads to it, or null
 */
public record Strip(Block block, @Nullable Block smaller, float left, float gap, boolean keptWithNext,
        @Nullable Block again, @Nullable Bookmark bookmark) {

    /**
     * A line of the reader's outline.
     *
     * @param level 1 for a chapter, 2 for a part of it
     */
    public record Bookmark(int level, String title) {
    }

    /** A block at the left margin that may stand anywhere. */
    public static Strip of(Block block) {
        return new Strip(block, null, 0, 0, false, null, null);
    }

    /** The same further right. */
    public Strip indented(float by) {
        return new Strip(block, smaller, left + by, gap, keptWithNext, again, bookmark);
    }

    /** The same with so much room above it. */
    public Strip below(float room) {
        return new Strip(block, smaller, left, room, keptWithNext, again, bookmark);
    }

    /** The same, on the page of what follows. */
    public Strip kept() {
        return new Strip(block, smaller, left, gap, true, again, bookmark);
    }

    /** The same with another block in its place. */
    public Strip showing(Block other) {
        return new Strip(other, null, left, gap, keptWithNext, again, bookmark);
    }

    /** The same, able to shrink. */
    public Strip orSmaller(Block other) {
        return new Strip(block, other, left, gap, keptWithNext, again, bookmark);
    }

    /** The same, with that block above it wherever it begins a page. */
    public Strip under(Block header) {
        return new Strip(block, smaller, left, gap, keptWithNext, header, bookmark);
    }

    /** The same, with a line in the reader's outline. */
    public Strip marked(int level, String title) {
        return new Strip(block, smaller, left, gap, keptWithNext, again, new Bookmark(level, title));
    }
}
