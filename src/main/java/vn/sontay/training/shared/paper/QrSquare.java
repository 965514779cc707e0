package vn.sontay.training.shared.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code drawn as filled rectangles: sharp at any size and smaller than a picture. */
public final class QrSquare {

    private static final int QUIET_MODULES = 4;

    private static final PaperWords WORDS = PaperWords.beside(QrSquare.class);

    private final BitMatrix modules;
    private final String words;

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException when the text is longer than a QR code can hold
     */
    public QrSquare(String text) {
        words = WORDS.text("qr", text);
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0,
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("not a text for a QR code", e);
        }
    }

    /** Draws the code on a white square of this side, in points, quiet zone included. */
    public void draw(PdfContentByte canvas, float left, float bottom, float side) {
        Tags.picture(canvas, words, () -> drawModules(canvas, left, bottom, side));
    }

    /** @return how many modules wide the code is, quiet zone included, for a page that draws it */
    public int side() {
        return modules.getWidth() + 2 * QUIET_MODULES;
    }

    /** @return the dark modules as a path of SVG, a unit for each */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, row)) {
                    path.append('M').append(x + QUIET_MODULES).append(' ').append(row + QUIET_MODULES)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private void drawModules(PdfContentByte canvas, float left, float bottom, float side) {
        canvas.setColorFill(Color.WHITE);
        canvas.rectangle(left, bottom, side, side);
        canvas.fill();
        float module = side / (modules.getWidth() + 2 * QUIET_MODULES);
        canvas.saveState();
        canvas.concatCTM(module, 0, 0, -module, left + QUIET_MODULES * module, bottom + side - QUIET_MODULES * module);
        canvas.setColorFill(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            drawRow(canvas, row);
        }
        canvas.fill();
        canvas.restoreState();
    }

    private void drawRow(PdfContentByte canvas, int row) {
        int start = -1;
        for (int x = 0; x <= modules.getWidth(); x++) {
            boolean dark = x < modules.getWidth() && modules.get(x, row);
            if (dark && start < 0) {
                start = x;
            } else if (!dark && start >= 0) {
                canvas.rectangle(start, row, x - start, 1);
                start = -1;
            }
        }
    }
}
