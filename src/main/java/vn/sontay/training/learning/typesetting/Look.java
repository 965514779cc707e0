package vn.sontay.training.learning.typesetting;

import java.awt.Color;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextStyle;

/** Measures and colours of teaching material, in points. Greens and golds differ in brightness too, for black and white (SET-2). */
public final class Look {

    /** A4 upright; the left margin leaves room for staples. */
    public static final PageSetup PAGE = new PageSetup(210 * PageSetup.MM, 297 * PageSetup.MM, 27 * PageSetup.MM,
            23 * PageSetup.MM, 25 * PageSetup.MM, 24 * PageSetup.MM);
    public static final float WIDTH = PAGE.textWidth();

    public static final float BODY = 12.5f;
    public static final float SMALL = 11;

    public static final float PARAGRAPH_GAP = 6;
    public static final float ITEM_GAP = 3;
    public static final float PART_GAP = 10;
    public static final float INDENT = 21;

    public static final Color INK = Ink.TEXT;
    public static final Color GREEN = Ink.GREEN;
    public static final Color GOLD = Ink.GOLD;
    public static final Color GOLD_BROWN = Ink.GOLD_BROWN;
    public static final Color GREY = Ink.GREY;
    public static final Color LINE = new Color(0x8A968F);
    public static final Color PALE_GREEN = new Color(0xEAF3EE);
    public static final Color PALE_GOLD = new Color(0xFBF5E6);

    public static final TextStyle CHAPTER = TextStyle.of(PaperFont.SANS_BOLD, 21).in(INK);
    public static final TextStyle SECTION = TextStyle.of(PaperFont.SANS_BOLD, 15).in(GREEN);
    public static final TextStyle HEADING = TextStyle.of(PaperFont.SANS_BOLD, 12.5f).in(INK);
    public static final TextStyle LABEL = TextStyle.of(PaperFont.SANS_BOLD, 10).in(GREY);

    private Look() {
    }
}
