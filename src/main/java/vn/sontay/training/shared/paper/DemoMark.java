package vn.sontay.training.shared.paper;

/** The red words on every paper that stands on made-up data. */
public final class DemoMark {

    private static final PaperWords WORDS = PaperWords.beside(DemoMark.class);

    private DemoMark() {
    }

    /** The mark at a size in points, where a paper wants it. */
    public static TextBlock of(float size, Align align, float width) {
        return TextBlock.wrap(WORDS.text("demo"), new TextStyle(PaperFont.BOLD, size, Ink.RED, 1.25f, align), width);
    }
}
