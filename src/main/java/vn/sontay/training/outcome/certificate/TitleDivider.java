package vn.sontay.training.outcome.certificate;

import org.openpdf.text.pdf.PdfContentByte;

import vn.sontay.training.shared.paper.Ink;

/** The golden line with a diamond under a certificate's title. */
final class TitleDivider {

    private TitleDivider() {
    }

    /** @param middle of the line, and {@code y}, in points */
    static void draw(PdfContentByte canvas, float middle, float y) {
        canvas.setColorStroke(Ink.GOLD);
        canvas.setColorFill(Ink.GOLD);
        canvas.setLineWidth(0.8f);
        canvas.moveTo(middle - 85, y);
        canvas.lineTo(middle - 8, y);
        canvas.moveTo(middle + 8, y);
        canvas.lineTo(middle + 85, y);
        canvas.stroke();
        canvas.moveTo(middle - 4, y);
        canvas.lineTo(middle, y + 4);
        canvas.lineTo(middle + 4, y);
        canvas.lineTo(middle, y - 4);
        canvas.fill();
    }
}
