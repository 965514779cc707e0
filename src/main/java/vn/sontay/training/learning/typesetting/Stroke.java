package vn.sontay.training.learning.typesetting;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Tags;

/** A line across, at the lower edge of some room: a rule, or dots to write on. */
public record Stroke(float height, float width, float thickness, Color colour, boolean dotted) implements Block {

    private static final float DOTS = 2.5f;

    public static Stroke rule(float width, Color colour) {
        return new Stroke(2, width, 0.8f, colour, false);
    }

    public static Stroke toWriteOn(float height, float width) {
        return new Stroke(height, width, 0.8f, Look.GREY, true);
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        Tags.decoration(canvas, () -> drawLine(canvas, left, top));
    }

    private void drawLine(PdfContentByte canvas, float left, float top) {
        canvas.saveState();
        canvas.setColorStroke(colour);
        canvas.setLineWidth(thickness);
        if (dotted) {
            canvas.setLineCap(1);
            canvas.setLineDash(0, DOTS, 0);
        }
        canvas.moveTo(left, top - height + thickness);
        canvas.lineTo(left + width, top - height + thickness);
        canvas.stroke();
        canvas.restoreState();
    }
}
