package vn.sontay.training.shared.paper;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** What is read as one thing and drawn piece by piece, perhaps over several pages: a heading, a paragraph, a table (PAP-6). For one file. */
public final class TaggedPart {

    private final PdfName role;
    private @Nullable PdfStructureElement begun;

    /** @param role such as {@link Tags#HEADING} */
    public TaggedPart(PdfName role) {
        this.role = role;
    }

    /** @return whether a piece of it was drawn; never in a file that isn't tagged */
    public boolean isBegun() {
        return begun != null;
    }

    /** Draws a piece; it is read where the first one stands. */
    public void draw(PdfContentByte canvas, Runnable piece) {
        if (begun == null) {
            begun = Tags.begin(canvas, role);
        }
        Tags.within(canvas, begun, piece);
    }

    /** @return a block as a piece of it */
    public Block piece(Block block) {
        return new Piece(this, block);
    }

    private record Piece(TaggedPart part, Block block) implements Block {

        @Override
        public float height() {
            return block.height();
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            part.draw(canvas, () -> block.draw(canvas, left, top));
        }
    }
}
