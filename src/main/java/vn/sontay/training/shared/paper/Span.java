package vn.sontay.training.shared.paper;

import java.awt.Color;

/**
 * A piece of running text in one face.
 *
 * @param text a line break in it is kept
 * @param size in points
 */
public record Span(String text, PaperFont font, float size, Color colour) {

    /** The same look for another text. */
    Span of(String other) {
        return new Span(other, font, size, colour);
    }

    boolean looksLike(Span other) {
        return font == other.font && size == other.size && colour.equals(other.colour);
    }

    float width() {
        return font.width(text, size);
    }
}
