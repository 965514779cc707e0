package vn.sontay.training.shared.paper;

import org.openpdf.text.pdf.PdfContentByte;

/**
 * Blocks one under the other over as many pages as it takes. The page number stands in the middle of the top margin from
 * the second page on (Nghị định 30/2020), above the text on a small page too; papers with made-up data are marked in red on
 * every page.
 */
public final class PaperFlow {

    private static final TextStyle PAGE_NUMBER = TextStyle.of(PaperFont.REGULAR, 13).centred();
    private static final float TOP_LINE = 8 * PageSetup.MM;

    private final PaperFile file;
    private final PageSetup setup;
    private final boolean demo;
    private int page = 1;
    private float y;

    /** Begins on the first page of an open file. */
    public PaperFlow(PaperFile file, PageSetup setup, boolean demo) {
        this.file = file;
        this.setup = setup;
        this.demo = demo;
        beginPage();
    }

    private void beginPage() {
        y = setup.height() - setup.top();
        float margin = setup.height() - Math.min(TOP_LINE, setup.top() - PAGE_NUMBER.lineHeight());
        if (page > 1) {
            Tags.decoration(canvas(), () -> TextBlock
                    .wrap(Integer.toString(page), PAGE_NUMBER, setup.textWidth()).draw(canvas(), setup.left(), margin));
        }
        if (demo) {
            TextBlock mark = DemoMark.of(12, Align.RIGHT, setup.textWidth());
            if (page == 1) {
                mark.draw(canvas(), setup.left(), margin);
            } else {
                Tags.decoration(canvas(), () -> mark.draw(canvas(), setup.left(), margin));
            }
        }
    }

    /** @return how many pages there are so far */
    public int pages() {
        return page;
    }

    /** Goes on at the top of the next page. */
    public PaperFlow toNextPage() {
        nextPage();
        return this;
    }

    /** Goes to the top of the next page. */
    void nextPage() {
        file.nextPage();
        page++;
        beginPage();
    }

    /** Whether a block of this height still has its place on the page. */
    boolean hasRoom(float height) {
        return y - height >= setup.bottom();
    }

    /** Leaves room downwards, in points. */
    public PaperFlow gap(float height) {
        y -= height;
        return this;
    }

    /** Draws a block at the left margin, on the next page where it does not fit on this one. */
    public PaperFlow add(Block block) {
        if (!hasRoom(block.height())) {
            nextPage();
        }
        block.draw(canvas(), setup.left(), y);
        y -= block.height();
        return this;
    }

    /** Draws two blocks beside each other, each in half of the width. */
    public PaperFlow addBeside(Block left, Block right) {
        return add(new Pair(left, right, setup.textWidth() / 2));
    }

    /** Sets a text over the whole width. */
    public PaperFlow addText(String text, TextStyle style) {
        return add(TextBlock.wrap(text, style, setup.textWidth()));
    }

    /** The title of a paper and its subject, in bold, with the rule that belongs under them. */
    public PaperFlow addTitle(String title, String subject) {
        TextStyle bold = TextStyle.of(PaperFont.BOLD, 14).centred();
        TextBlock subjectBlock = TextBlock.wrap(subject, bold, setup.textWidth());
        Tags.within(canvas(), Tags.HEADING, () -> addText(title, bold).add(subjectBlock));
        return add(Rule.under(subjectBlock, setup.textWidth()));
    }

    PdfContentByte canvas() {
        return file.canvas();
    }

    float left() {
        return setup.left();
    }

    float top() {
        return y;
    }

    float bodyHeight() {
        return setup.textHeight();
    }

    private record Pair(Block left, Block right, float half) implements Block {

        @Override
        public float height() {
            return Math.max(left.height(), right.height());
        }

        @Override
        public void draw(PdfContentByte canvas, float x, float top) {
            left.draw(canvas, x, top);
            right.draw(canvas, x + half, top);
        }
    }
}
