package vn.sontay.training.shared.paper;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param font the face
 * @param size in points
 * @param colour of the letters
 * @param leading distance of baselines as a multiple of the size; stacked Vietnamese marks need at least 1.2
 * @param align where lines stand
 */
public record TextStyle(PaperFont font, float size, Color colour, float leading, Align align) {

    private static final float USUAL_LEADING = 1.25f;

    /** Black text at the left with the usual leading. */
    public static TextStyle of(PaperFont font, float size) {
        return new TextStyle(font, size, Ink.BLACK, USUAL_LEADING, Align.LEFT);
    }

    /** The same, centred. */
    public TextStyle centred() {
        return new TextStyle(font, size, colour, leading, Align.CENTRE);
    }

    /** The same in another colour. */
    public TextStyle in(Color other) {
        return new TextStyle(font, size, other, leading, align);
    }

    /** The same at another size in points. */
    public TextStyle at(float other) {
        return new TextStyle(font, other, colour, leading, align);
    }

    /** Height of one line in points. */
    float lineHeight() {
        return size * leading;
    }
}
