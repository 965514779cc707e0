package vn.sontay.training.shared.paper;

import org.openpdf.text.pdf.PdfContentByte;

/** Room without anything in it. */
public record Gap(float height) implements Block {

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        // nothing
    }
}
