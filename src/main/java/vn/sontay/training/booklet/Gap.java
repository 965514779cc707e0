package vn.sontay.training.booklet;

import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;

/** Room without anything in it. */
record Gap(float height) implements Block {

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        // nothing
    }
}
