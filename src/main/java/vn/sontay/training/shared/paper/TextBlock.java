package vn.sontay.training.shared.paper;

import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;

/** A text broken into lines of a given width. */
public final class TextBlock implements Block {

    private static final float SHRINK = 0.97f;
    private static final float SMALLEST = 0.5f;
    private static final float ROUNDING = 0.01f;

    private final List<String> lines;
    private final TextStyle style;
    private final float width;

    private TextBlock(List<String> lines, TextStyle style, float width) {
        this.lines = lines;
        this.style = style;
        this.width = width;
    }

    /** The text in as many lines as it takes; a word wider than the block is broken. */
    public static TextBlock wrap(String text, TextStyle style, float width) {
        LineBreaker breaker = new LineBreaker(style.font(), style.size());
        String printable = style.font().printable(text);
        List<String> lines = style.align() == Align.CENTRE
                ? breaker.even(printable, width)
                : breaker.greedy(printable, width);
        return new TextBlock(lines, style, width);
    }

    /** The text on one line, shrunk down to a smallest size where needed; from there on it wraps. */
    public static TextBlock oneLine(String text, TextStyle style, float smallest, float width) {
        TextStyle fitted = style;
        TextBlock block = wrap(text, fitted, width);
        while (block.lines.size() > 1 && fitted.size() * SHRINK >= smallest) {
            fitted = fitted.at(fitted.size() * SHRINK);
            block = wrap(text, fitted, width);
        }
        return block;
    }

    /** Like {@link #oneLine}, but never more than so many lines: beyond them the text goes on shrinking. */
    public static TextBlock fewLines(String text, TextStyle style, float smallest, float width, int most) {
        TextBlock block = oneLine(text, style, smallest, width);
        return block.lineCount() <= most
                ? block
                : fit(text, block.style, width, most * block.style.lineHeight() + ROUNDING);
    }

    /** The text in a box: wrapped, and shrunk as far as its height asks. */
    public static TextBlock fit(String text, TextStyle style, float width, float height) {
        TextStyle fitted = style;
        TextBlock block = wrap(text, fitted, width);
        while (block.height() > height && fitted.size() > SMALLEST) {
            fitted = fitted.at(fitted.size() * SHRINK);
            block = wrap(text, fitted, width);
        }
        return block;
    }

    @Override
    public float height() {
        return lines.size() * style.lineHeight();
    }

    /** Width of the longest line in points. */
    public float widest() {
        return (float) lines.stream().mapToDouble(line -> style.font().width(line, style.size())).max().orElse(0);
    }

    /** Number of lines. */
    public int lineCount() {
        return lines.size();
    }

    /** The size that was arrived at, in points. */
    public float size() {
        return style.size();
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        Tags.words(canvas, () -> drawLines(canvas, left, top));
    }

    private void drawLines(PdfContentByte canvas, float left, float top) {
        float inner = (PaperFont.ASCENT + PaperFont.DESCENT) * style.size();
        float baseline = top - (style.lineHeight() - inner) / 2 - PaperFont.ASCENT * style.size();
        canvas.beginText();
        canvas.setColorFill(style.colour());
        for (String line : lines) {
            String shown = line.replace('\u00A0', ' ');
            canvas.setFontAndSize(style.font().face(shown), style.size());
            float free = width - style.font().width(shown, style.size());
            canvas.setTextMatrix(left + style.align().offset(free), baseline);
            canvas.showText(shown);
            baseline -= style.lineHeight();
        }
        canvas.endText();
    }
}
