package vn.sontay.training.papertest;

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

/** Measures of a printed test, in points, and the small blocks that it is made of. */
final class Sheet {

    static final PageSetup PAGE = new PageSetup(210 * PageSetup.MM, 297 * PageSetup.MM, 20 * PageSetup.MM,
            16 * PageSetup.MM, 18 * PageSetup.MM, 20 * PageSetup.MM);
    static final float WIDTH = PAGE.textWidth();
    static final float SIZE = 12;
    static final float LEADING = 1.28f;
    static final float INDENT = 20;
    static final float BOX = 13;
    static final float LINE = 22;

    static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, SIZE);
    static final TextStyle BOLD = TextStyle.of(PaperFont.BOLD, SIZE);
    static final TextStyle HINT = TextStyle.of(PaperFont.ITALIC, 11);
    static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 15).centred();

    private static final float THIN = 0.8f;
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
                    .add(0, new TextStyle(PaperFont.SANS, 8, Ink.GREY, 1.2f, Align.CENTRE), letter).fit(BOX, BOX);
            text.draw(canvas, left, top - (BOX - text.height()) / 2);
        }
    }
}
