package vn.sontay.training.teaching.feedback;

import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Ink;

/**
 * Lines to write on.
 *
 * @param count how many
 * @param width in points
 */
record WritingLines(int count, float width) implements Block {

    private static final float DISTANCE = 24;
    private static final float LINE = 0.4f;

    @Override
    public float height() {
        return count * DISTANCE;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        canvas.setColorStroke(Ink.BLACK);
        canvas.setLineWidth(LINE);
        for (int i = 1; i <= count; i++) {
            canvas.moveTo(left, top - i * DISTANCE);
            canvas.lineTo(left + width, top - i * DISTANCE);
            canvas.stroke();
        }
    }
}
