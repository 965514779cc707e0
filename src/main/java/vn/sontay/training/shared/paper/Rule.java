package vn.sontay.training.shared.paper;

import org.openpdf.text.pdf.PdfContentByte;

/**
 * A thin rule in the middle of its width, under the names and the subject of a paper.
 *
 * @param width of the place in points
 * @param length of the rule in points
 * @param gap above the rule in points
 */
public record Rule(float width, float length, float gap) implements Block {

    private static final float LINE = 0.8f;
    private static final float SHARE_OF_TEXT = 0.4f;
    private static final float USUAL_GAP = 2.5f;

    /** A rule under the subject of a paper, between a third and half as long as its widest line. */
    public static Rule under(TextBlock text, float width) {
        return new Rule(width, lengthUnder(text.widest()), USUAL_GAP);
    }

    /** @param widest of the lines above, in points @return in points */
    static float lengthUnder(float widest) {
        return widest * SHARE_OF_TEXT;
    }

    /** A rule as long as the text above it. */
    static Rule asLongAs(TextBlock text, float width) {
        return new Rule(width, text.widest(), USUAL_GAP);
    }

    @Override
    public float height() {
        return gap + LINE;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        Tags.decoration(canvas, () -> drawLine(canvas, left, top));
    }

    private void drawLine(PdfContentByte canvas, float left, float top) {
        float start = left + (width - length) / 2;
        canvas.setColorStroke(Ink.BLACK);
        canvas.setLineWidth(LINE);
        canvas.moveTo(start, top - gap);
        canvas.lineTo(start + length, top - gap);
        canvas.stroke();
    }
}
