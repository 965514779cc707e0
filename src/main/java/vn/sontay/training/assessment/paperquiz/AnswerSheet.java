package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;

/** The rows of an answer sheet in two columns, read down the left one first; as many pages as it takes. */
final class AnswerSheet {

    private static final float COLUMN_GAP = 24;
    private static final float COLUMN = (Sheet.WIDTH - COLUMN_GAP) / 2;

    private AnswerSheet() {
    }

    /**
     * @param height of what one page can hold
     * @return one block a page
     */
    static List<Block> pages(List<PaperItem> items, float height) {
        List<Block> rows = new ArrayList<>();
        items.forEach(item -> rows.add(new AnswerRow(item, COLUMN)));
        List<Block> pages = new ArrayList<>();
        while (!rows.isEmpty()) {
            float all = (float) rows.stream().mapToDouble(Block::height).sum();
            List<Block> left = column(rows, all <= 2 * height ? Math.min(height, all / 2 + tallest(rows) / 2) : height);
            List<Block> right = column(rows, height);
            pages.add(Beside.of(new Below(left), new Below(right), COLUMN + COLUMN_GAP));
        }
        return pages;
    }

    private static float tallest(List<Block> rows) {
        return (float) rows.stream().mapToDouble(Block::height).max().orElse(0);
    }

    /** Takes as many rows as the height holds, one at least. */
    private static List<Block> column(List<Block> rows, float height) {
        List<Block> taken = new ArrayList<>();
        float used = 0;
        while (!rows.isEmpty() && (taken.isEmpty() || used + rows.getFirst().height() <= height)) {
            used += rows.getFirst().height();
            taken.add(rows.removeFirst());
        }
        return taken;
    }
}
