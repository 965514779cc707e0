package vn.sontay.training.learning.booklet;

import java.awt.Color;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextStyle;

/** Measures and colours of the booklet, in points. Greens and golds differ in brightness too, for black and white (BKL-6). */
final class Look {

    /** A4 upright; the left margin leaves room for staples. */
    static final PageSetup PAGE = new PageSetup(210 * PageSetup.MM, 297 * PageSetup.MM, 27 * PageSetup.MM,
            23 * PageSetup.MM, 25 * PageSetup.MM, 24 * PageSetup.MM);
    static final float WIDTH = PAGE.textWidth();

    static final float BODY = 12.5f;
    static final float SMALL = 11;

    static final float PARAGRAPH_GAP = 6;
    static final float ITEM_GAP = 3;
    static final float PART_GAP = 10;
    static final float INDENT = 21;

    static final Color INK = Ink.TEXT;
    static final Color GREEN = Ink.GREEN;
    static final Color GOLD = Ink.GOLD;
    static final Color GOLD_BROWN = Ink.GOLD_BROWN;
    static final Color GREY = Ink.GREY;
    static final Color LINE = new Color(0x8A968F);
    static final Color PALE_GREEN = new Color(0xEAF3EE);
    static final Color PALE_GOLD = new Color(0xFBF5E6);

    static final TextStyle CHAPTER = TextStyle.of(PaperFont.SANS_BOLD, 21).in(INK);
    static final TextStyle SECTION = TextStyle.of(PaperFont.SANS_BOLD, 15).in(GREEN);
    static final TextStyle HEADING = TextStyle.of(PaperFont.SANS_BOLD, 12.5f).in(INK);
    static final TextStyle LABEL = TextStyle.of(PaperFont.SANS_BOLD, 10).in(GREY);

    private Look() {
    }
}
