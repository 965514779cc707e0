package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays strips out over pages before anything is drawn, so that a list of contents knows its numbers: what has to stay
 * together goes to the next page together.
 */
public final class Pages {

    private static final float ROUNDING = 0.05f;

    private final PageSetup setup;
    private final List<Page> pages = new ArrayList<>();
    private float y;

    /**
     * A page that is laid out.
     *
     * @param running what stands above its text
     * @param opening whether a chapter begins here
     */
    public record Page(String running, boolean opening, List<Placed> blocks) {
    }

    /** A block in its place, in points from the page's lower left corner. */
    public record Placed(Strip strip, Block block, float left, float top) {
    }

    /** Nothing yet; the text stands within the page's margins. */
    public Pages(PageSetup setup) {
        this.setup = setup;
    }

    /** Begins a page for a chapter. */
    public Pages chapter(String running) {
        turn(running, true);
        return this;
    }

    private void turn(String running, boolean opening) {
        pages.add(new Page(running, opening, new ArrayList<>()));
        y = setup.height() - setup.top();
    }

    private Page page() {
        return pages.getLast();
    }

    /** Adds strips one under the other. */
    public Pages add(List<Strip> strips) {
        List<Strip> together = new ArrayList<>();
        for (Strip strip : strips) {
            together.add(strip);
            if (!strip.keptWithNext()) {
                place(together);
                together.clear();
            }
        }
        place(together);
        return this;
    }

    /** Room that is left on the page in points. */
    public float room() {
        return y - setup.bottom();
    }

    /** All pages, the first one first. */
    public List<Page> all() {
        return List.copyOf(pages);
    }

    private void place(List<Strip> together) {
        boolean small = false;
        if (height(together, false, fresh()) > room() + ROUNDING) {
            boolean fitsSmall = height(together, true, fresh()) <= room() + ROUNDING;
            boolean fitsNext = height(together, false, true) <= setup.textHeight() + ROUNDING;
            small = fitsSmall || !fitsNext;
            if (!fitsSmall && !fresh()) {
                turn(page().running(), false);
            }
        }
        for (Strip strip : together) {
            place(strip, small);
        }
    }

    private boolean fresh() {
        return page().blocks().isEmpty();
    }

    private void place(Strip strip, boolean small) {
        Block block = block(strip, small);
        float gap = fresh() ? 0 : strip.gap();
        if (gap + block.height() > room() + ROUNDING && !fresh()) {
            turn(page().running(), false);
            gap = 0;
        }
        Block again = strip.again();
        if (fresh() && again != null) {
            page().blocks().add(new Placed(Strip.of(again), again, setup.left() + strip.left(), y));
            y -= again.height();
        }
        y -= gap;
        page().blocks().add(new Placed(strip, block, setup.left() + strip.left(), y));
        y -= block.height();
    }

    private static float height(List<Strip> together, boolean small, boolean fresh) {
        float height = 0;
        for (int i = 0; i < together.size(); i++) {
            Strip strip = together.get(i);
            Block again = strip.again();
            height += i == 0 && fresh ? again == null ? 0 : again.height() : strip.gap();
            height += block(strip, small).height();
        }
        return height;
    }

    private static Block block(Strip strip, boolean small) {
        Block smaller = strip.smaller();
        return small && smaller != null ? smaller : strip.block();
    }
}
