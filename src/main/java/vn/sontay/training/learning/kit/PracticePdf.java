package vn.sontay.training.learning.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** The pages of a practice file, not signed yet. Each has a drawn ring that looks like a seal from afar and says that it is none. */
final class PracticePdf {

    private static final PaperWords WORDS = KitSheets.WORDS;
    private static final TextStyle MARK = TextStyle.of(PaperFont.SANS_BOLD, 10).in(Ink.GREY).centred();
    private static final float MARK_ROOM = 40;

    private PracticePdf() {
    }

    static byte[] render(KitItem item, Instant made) {
        PaperFile file = PaperFile.tagged(Look.PAGE, item.title());
        List<Strip> strips = new ArrayList<>(KitSheets.parts(item.parts()));
        strips.add(Strip.of(new Ring()).below(Look.PART_GAP));
        TaggedPart heading = new TaggedPart(Tags.HEADING);
        for (Pages.Page page : new Pages(Look.PAGE).chapter("").add(strips).all()) {
            Block mark = TextBlock.fit(WORDS.text("practice.mark"), MARK, Look.WIDTH, MARK_ROOM);
            if (heading.isBegun()) {
                file.nextPage();
                Tags.decoration(file.canvas(), () -> drawMark(file, mark));
            } else {
                drawMark(file, heading.piece(mark));
            }
            page.blocks().forEach(placed -> placed.block().draw(file.canvas(), placed.left(), placed.top()));
        }
        return file.finish(made);
    }

    private static void drawMark(PaperFile file, Block mark) {
        mark.draw(file.canvas(), Look.PAGE.left(), Look.PAGE.height() - MARK_ROOM);
    }

    /** A red ring with words that no seal has. */
    private record Ring() implements Block {

        private static final float RADIUS = 48;
        private static final TextStyle WORDS_IN_IT = TextStyle.of(PaperFont.SANS_BOLD, 10).in(Ink.RED).centred();

        @Override
        public float height() {
            return 2 * RADIUS;
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            Tags.decoration(canvas, () -> drawRing(canvas, left, top));
            TextBlock words = TextBlock.fit(WORDS.text("practice.ring"), WORDS_IN_IT, 1.5f * RADIUS, RADIUS);
            words.draw(canvas, left + RADIUS / 4, top - RADIUS + words.height() / 2);
        }

        private static void drawRing(PdfContentByte canvas, float left, float top) {
            canvas.saveState();
            canvas.setColorStroke(Ink.RED);
            canvas.setLineWidth(2);
            canvas.circle(left + RADIUS, top - RADIUS, RADIUS - 2);
            canvas.stroke();
            canvas.setLineWidth(0.8f);
            canvas.circle(left + RADIUS, top - RADIUS, RADIUS - 6);
            canvas.stroke();
            canvas.restoreState();
        }
    }
}
