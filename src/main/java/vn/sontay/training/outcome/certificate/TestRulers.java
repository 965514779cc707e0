package vn.sontay.training.outcome.certificate;

import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;

import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** Rulers in millimetres along the edges of a page, from its upper left corner, and crosses on it. */
final class TestRulers {

    private static final TextStyle FIGURE = TextStyle.of(PaperFont.REGULAR, 7).in(Ink.TEXT);
    private static final float ARM = 5 * PageSetup.MM;
    private static final int LONG = 10;
    private static final int MIDDLE = 5;

    private TestRulers() {
    }

    static void draw(PdfContentByte canvas, PageSetup page, List<CertificatePage.Spot> spots) {
        canvas.saveState();
        canvas.setLineWidth(0.4f);
        canvas.setColorStroke(Ink.TEXT);
        for (int mm = 0; mm * PageSetup.MM <= page.width(); mm++) {
            float x = mm * PageSetup.MM;
            line(canvas, x, page.height(), x, page.height() - length(mm));
            line(canvas, x, 0, x, length(mm));
            if (mm % LONG == 0 && mm > 0) {
                figure(canvas, mm, x + 1, page.height() - length(mm));
            }
        }
        for (int mm = 0; mm * PageSetup.MM <= page.height(); mm++) {
            float y = page.height() - mm * PageSetup.MM;
            line(canvas, 0, y, length(mm), y);
            line(canvas, page.width(), y, page.width() - length(mm), y);
            if (mm % LONG == 0 && mm > 0) {
                figure(canvas, mm, length(mm) + 1, y);
            }
        }
        canvas.setColorStroke(Ink.RED);
        for (CertificatePage.Spot each : spots) {
            line(canvas, each.x() - ARM, each.y(), each.x() + ARM, each.y());
            line(canvas, each.x(), each.y() - ARM, each.x(), each.y() + ARM);
        }
        canvas.restoreState();
    }

    private static float length(int mm) {
        return (mm % LONG == 0 ? 5 : mm % MIDDLE == 0 ? 3 : 2) * PageSetup.MM;
    }

    private static void figure(PdfContentByte canvas, int mm, float x, float top) {
        TextBlock.wrap(String.valueOf(mm), FIGURE, 20).draw(canvas, x, top);
    }

    private static void line(PdfContentByte canvas, float fromX, float fromY, float toX, float toY) {
        canvas.moveTo(fromX, fromY);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }
}
