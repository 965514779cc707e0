package vn.sontay.training.learning.booklet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.learning.typesetting.Density;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.learning.typesetting.TextSetter;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Span;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;

/** The list of contents: laid out before the chapters, drawn when their pages are known. */
final class Contents {

    private static final PaperWords WORDS = PaperWords.beside(Contents.class);
    private static final float WIDTH = Look.WIDTH;
    private static final float NUMBER = 30;
    private static final float DOTS = 4;
    private static final float SIZE = 12.5f;
    private static final TextSetter TEXT = Density.USUAL.text();

    private final PaperFile file;
    private final List<Strip> strips = new ArrayList<>();
    private final Map<String, Integer> pages = new HashMap<>();

    Contents(PaperFile file) {
        this.file = file;
        Block title = TextBlock.wrap(WORDS.text("contents"), Look.CHAPTER, WIDTH);
        strips.add(Strip.of(new TaggedPart(Tags.HEADING).piece(title)).kept().marked(1, WORDS.text("contents")));
        strips.add(Strip.of(new Stroke(6, 60, 2.2f, Look.GOLD, false)).kept());
    }

    void group(String title) {
        Block words = TextBlock.wrap(title, Look.HEADING.in(Look.GREEN), WIDTH);
        strips.add(Strip.of(new TaggedPart(Tags.SUBHEADING).piece(words)).below(16).kept());
    }

    /** Adds a chapter by the name that its bookmark has. */
    void chapter(String name) {
        List<Block> lines = TEXT.lines(List.of(TEXT.plain(name)), WIDTH - NUMBER - 20);
        strips.add(Strip.of(new Entry(this, name, new Below(lines), lines.getLast().height(), widest(name))).below(5));
    }

    private static float widest(String name) {
        List<Block> lines = TEXT.lines(List.of(TEXT.plain(name)), WIDTH - NUMBER - 20);
        return lines.size() == 1 ? PaperFont.REGULAR.width(PaperFont.REGULAR.printable(name), SIZE) : -1;
    }

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    /** Says on which page, from 1, a chapter begins. */
    void begins(String name, int page) {
        pages.putIfAbsent(name, page);
    }

    /**
     * @param lastLine height of the last of its lines
     * @param wide width of a name of one line, else -1
     */
    private record Entry(Contents contents, String name, Block words, float lastLine, float wide) implements Block {

        @Override
        public float height() {
            return words.height();
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            int page = contents.pages.getOrDefault(name, 0);
            Span number = TEXT.plain(Integer.toString(page));
            float lineTop = top - height() + lastLine;
            float at = WIDTH - PaperFont.REGULAR.width(number.text(), SIZE);
            Rectangle place = new Rectangle(left, top - height(), left + WIDTH, top);
            Tags.within(canvas, Tags.PARAGRAPH, () -> contents.file.link(page, name, place, () -> {
                words.draw(canvas, left, top);
                TEXT.lines(List.of(number), NUMBER).getFirst().draw(canvas, left + at, lineTop);
            }));
            Tags.decoration(canvas, () -> leader(canvas, left, lineTop - lastLine * 0.73f, at));
        }

        /** Dots from the end of the name to its number. */
        private void leader(PdfContentByte canvas, float left, float y, float end) {
            float start = wide < 0 ? WIDTH - NUMBER - 18 : wide + 6;
            canvas.saveState();
            canvas.setColorFill(Look.GREY);
            for (float x = end - 6; x > start; x -= DOTS) {
                canvas.circle(left + x, y, 0.55f);
            }
            canvas.fill();
            canvas.restoreState();
        }
    }
}
