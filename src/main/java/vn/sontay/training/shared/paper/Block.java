package vn.sontay.training.shared.paper;

import org.openpdf.text.pdf.PdfContentByte;

/** A part of a page that knows its height before it is drawn (PAP-1). */
public interface Block {

    /** Height in points. */
    float height();

    /** Draws the block downwards from its top left corner, in points from the page's lower left corner. */
    void draw(PdfContentByte canvas, float left, float top);
}
