package vn.sontay.training.assessment.paperquiz;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.RichText;
import vn.sontay.training.shared.paper.Span;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.TextStyle;

/** Measures of a printed quiz, in points, and the small blocks that it is made of. */
final class Sheet {

    static final PageSetup PAGE = new PageSetup(210 * PageSetup.MM, 297 * PageSetup.MM, 20 * PageSetup.MM,
            16 * PageSetup.MM, 18 * PageSetup.MM, 20 * PageSetup.MM);
    static final float WIDTH = PAGE.textWidth();
    static final float SIZE = 12;
    static final float LEADING = 1.28f;
    static final float INDENT = 20;
    static final float BOX = 18;
    static final float LINE = 24;

    static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, SIZE);
    static final TextStyle BOLD = TextStyle.of(PaperFont.BOLD, SIZE);
    static final TextStyle HINT = TextStyle.of(PaperFont.ITALIC, 11);
    static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 15).centred();

    private static final float THIN = 0.8f;
    private static final float BOLD_LINE = 1.6f;
    private static final float DOTS = 2.5f;

    private Sheet() {
    }

    static Span plain(String text) {
        return new Span(text, PaperFont.REGULAR, SIZE, Ink.BLACK);
    }

    static Span bold(String text) {
        return new Span(text, PaperFont.BOLD, SIZE, Ink.BLACK);
    }

    static List<Block> lines(List<Span> spans, float width) {
        return RichText.lines(spans, SIZE, LEADING, width);
    }

    /** Words with dots to write on after them, at the foot of a line. */
    record ToWrite(String words, float height, float width) implements Block {

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            float wide = words.isEmpty() ? 0 : PaperFont.REGULAR.width(words, SIZE) + 4;
            if (!words.isEmpty()) {
                Block text = new Stack().add(0, TEXT, words).fit(wide + 1, height);
                text.draw(canvas, left, top - height + text.height());
            }
            canvas.saveState();
            canvas.setColorStroke(Ink.GREY);
            canvas.setLineWidth(THIN);
            canvas.setLineCap(1);
            canvas.setLineDash(0, DOTS, 0);
            canvas.moveTo(left + wide, top - height + 3);
            canvas.lineTo(left + width, top - height + 3);
            canvas.stroke();
            canvas.restoreState();
        }
    }

    /** How a square is crossed, and how a cross is taken back: a drawing says it to whoever reads little. */
    record Example(String chosen, String undone, float width) implements Block {

        private static final float SIDE = 12;
        private static final float APART = 34;

        @Override
        public float height() {
            return BOX + SIDE;
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            float at = sample(canvas, left, top - SIDE / 2, chosen, false);
            float again = sample(canvas, at + APART, top - SIDE / 2, undone, true);
            box(canvas, "C", again + SIDE / 2, top - SIDE / 2);
            cross(canvas, again + SIDE / 2, top - SIDE / 2);
        }

        /** @return where it ends */
        private static float sample(PdfContentByte canvas, float left, float top, String words, boolean circled) {
            float wide = PaperFont.REGULAR.width(words, SIZE) + SIDE / 2;
            Block text = new Stack().add(0, TEXT, words).fit(wide, BOX);
            text.draw(canvas, left, top - (BOX - text.height()) / 2);
            float x = left + wide + SIDE / 2;
            box(canvas, "B", x, top);
            cross(canvas, x, top);
            if (circled) {
                canvas.saveState();
                canvas.setColorStroke(Ink.BLACK);
                canvas.setLineWidth(BOLD_LINE);
                canvas.circle(x + BOX / 2, top - BOX / 2, BOX * 0.78f);
                canvas.stroke();
                canvas.restoreState();
            }
            return x + BOX + SIDE / 2;
        }

        private static void cross(PdfContentByte canvas, float left, float top) {
            canvas.saveState();
            canvas.setColorStroke(Ink.BLACK);
            canvas.setLineWidth(BOLD_LINE);
            canvas.moveTo(left + 3, top - 3);
            canvas.lineTo(left + BOX - 3, top - BOX + 3);
            canvas.moveTo(left + BOX - 3, top - 3);
            canvas.lineTo(left + 3, top - BOX + 3);
            canvas.stroke();
            canvas.restoreState();
        }
    }

    /**
     * Which variant a page belongs to, to be told across a room and without colours: the first outlined, the second filled.
     */
    record VariantMark(String words, boolean filled) implements Block {

        static final float HEIGHT = 20;
        private static final float SIDE = 8;

        @Override
        public float height() {
            return HEIGHT;
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            TextStyle style = TextStyle.of(PaperFont.BOLD, 13).in(filled ? Color.WHITE : Ink.BLACK);
            float wide = PaperFont.BOLD.width(words, 13) + 2;
            canvas.saveState();
            canvas.setColorStroke(Ink.BLACK);
            canvas.setColorFill(Ink.BLACK);
            canvas.setLineWidth(BOLD_LINE);
            canvas.rectangle(left, top - HEIGHT, wide + 2 * SIDE, HEIGHT);
            if (filled) {
                canvas.fillStroke();
            } else {
                canvas.stroke();
            }
            canvas.restoreState();
            Block text = new Stack().add(0, style, words).fit(wide + 1, HEIGHT);
            text.draw(canvas, left + SIDE, top - (HEIGHT - text.height()) / 2);
        }
    }

    /** An empty square, or one with a small letter in it. */
    static void box(PdfContentByte canvas, String letter, float left, float top) {
        canvas.saveState();
        canvas.setColorStroke(Ink.BLACK);
        canvas.setLineWidth(THIN);
        canvas.rectangle(left, top - BOX, BOX, BOX);
        canvas.stroke();
        canvas.restoreState();
        if (!letter.isEmpty()) {
            Block text = new Stack()
                    .add(0, new TextStyle(PaperFont.SANS, 10, Ink.GREY, 1.2f, Align.CENTRE), letter).fit(BOX, BOX);
            text.draw(canvas, left, top - (BOX - text.height()) / 2);
        }
    }
}
