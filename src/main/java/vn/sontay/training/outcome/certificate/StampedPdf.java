package vn.sontay.training.outcome.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** An issued paper with words across it that keep it from being taken for a valid one (CER-21). What is stored stays as it is. */
final class StampedPdf {

    private static final PaperWords WORDS = PaperWords.beside(StampedPdf.class);
    private static final TextStyle STYLE = TextStyle.of(PaperFont.BOLD, 96).centred().in(Ink.RED);
    private static final float OPACITY = 0.32f;
    private static final double SLOPE = Math.toRadians(28);

    private StampedPdf() {
    }

    /** @return the paper itself where it is valid, else one with a word on its state across it */
    static byte[] of(byte[] issued, CertificateState state) {
        return state.isValid() ? issued : with(issued, WORDS.text("stamp." + state.name().toLowerCase(Locale.ROOT)));
    }

    /** @return one that nobody takes for an issued one */
    static byte[] preview(byte[] drawn) {
        return with(drawn, WORDS.text("stamp.preview"));
    }

    private static byte[] with(byte[] issued, String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(issued)) {
            PdfStamper stamper = new PdfStamper(reader, bytes);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                draw(stamper.getOverContent(page), word);
            }
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an issued certificate cannot be read", e);
        }
        return bytes.toByteArray();
    }

    private static void draw(PdfContentByte canvas, String word) {
        float width = CertificatePage.PAGE.width();
        TextBlock block = TextBlock.fewLines(word, STYLE, 40, width * 0.9f, 1);
        PdfGState faint = new PdfGState();
        faint.setFillOpacity(OPACITY);
        float cos = (float) Math.cos(SLOPE);
        float sin = (float) Math.sin(SLOPE);
        canvas.saveState();
        canvas.setGState(faint);
        canvas.concatCTM(cos, sin, -sin, cos, width / 2, CertificatePage.PAGE.height() / 2);
        block.draw(canvas, -width * 0.45f, block.height() / 2);
        canvas.restoreState();
    }
}
