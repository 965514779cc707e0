package vn.sontay.training.shared.paper;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Blocks one under the other that stay together. */
public record Below(List<Block> blocks) implements Block {

    @Override
    public float height() {
        return (float) blocks.stream().mapToDouble(Block::height).sum();
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        float y = top;
        for (Block block : blocks) {
            block.draw(canvas, left, y);
            y -= block.height();
        }
    }
}
