package vn.sontay.training.learning.typesetting;

import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.SvgPicture;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/**
 * A picture in the middle of the column, its caption under it.
 *
 * @param words that are read in its place; a picture without any is decoration
 */
public record PictureBlock(SvgPicture picture, String words, Block caption, float columnWidth) implements Block {

    private static final float CAPTION_GAP = 3;

    /** @param scale points for a unit of the picture */
    public static PictureBlock of(LessonDocument.Drawing drawing, float scale, float columnWidth) {
        int width = drawing.picture().width();
        Block caption = drawing.caption().isEmpty()
                ? new Gap(0)
                : TextBlock.wrap(drawing.caption(),
                        TextStyle.of(PaperFont.ITALIC, Look.SMALL).in(Look.INK).centred(), columnWidth);
        return new PictureBlock(
                new SvgPicture(drawing.picture().svg(), width, drawing.picture().height(),
                        Math.min(width * scale, columnWidth)),
                drawing.alt(), caption, columnWidth);
    }

    @Override
    public float height() {
        return picture.height() + CAPTION_GAP + caption.height();
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        Tags.picture(canvas, words, () -> picture.draw(canvas, left + (columnWidth - picture.width()) / 2, top));
        caption.draw(canvas, left, top - picture.height() - CAPTION_GAP);
    }
}
