package vn.sontay.training.learning.typesetting;

import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Tags;

/** An empty square to be ticked by hand, as high as the line beside it. */
public record Tick(float height) implements Block {

    private static final float SIDE = 10;

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        Tags.decoration(canvas, () -> drawSquare(canvas, left, top));
    }

    private void drawSquare(PdfContentByte canvas, float left, float top) {
        canvas.saveState();
        canvas.setColorStroke(Look.INK);
        canvas.setLineWidth(0.9f);
        canvas.rectangle(left + 1, top - height / 2 - SIDE / 2, SIDE, SIDE);
        canvas.stroke();
        canvas.restoreState();
    }
}
