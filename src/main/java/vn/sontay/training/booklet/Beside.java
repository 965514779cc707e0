package vn.sontay.training.booklet;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;

/** Blocks whose tops stand on one height, such as a list's number and the first line of its text. */
record Beside(List<Block> blocks, List<Float> lefts) implements Block {

    static Beside of(Block left, Block right, float rightAt) {
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
