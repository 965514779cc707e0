package vn.sontay.training.shared.paper;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Blocks whose tops stand on one height, such as a list's number and the first line of its text. */
public record Beside(List<Block> blocks, List<Float> lefts) implements Block {

    /** @param rightAt where the right one begins, in points from the left one */
    public static Beside of(Block left, Block right, float rightAt) {
        return new Beside(List.of(left, right), List.of(0f, rightAt));
    }

    @Override
    public float height() {
        return (float) blocks.stream().mapToDouble(Block::height).max().orElse(0);
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).draw(canvas, left + lefts.get(i), top);
        }
    }
}
