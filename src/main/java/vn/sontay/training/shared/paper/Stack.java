package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;

/**
 * Texts one under the other in a box of fixed size. Where they do not fit, the gaps are squeezed first and then all sizes
 * are reduced together, so that the order of importance stays visible (PAP-3).
 */
public final class Stack {

    private static final float[] GAP_SHARES = {1f, 0.7f, 0.45f};
    private static final float STEP = 0.02f;
    private static final float SMALLEST = 0.12f;

    private final List<Item> items = new ArrayList<>();

    private record Item(float gap, TextStyle style, float smallest, String text) {

        TextBlock block(float scale, float width) {
            TextStyle scaled = style.at(style.size() * scale);
            return smallest < style.size()
                    ? TextBlock.oneLine(text, scaled, smallest * scale, width)
                    : TextBlock.wrap(text, scaled, width);
        }
    }

    /** Adds a text that wraps, with a gap above it in points. */
    public Stack add(float gap, TextStyle style, String text) {
        items.add(new Item(gap, style, style.size(), text));
        return this;
    }

    /** Adds a text that prefers to stay on one line, down to a smallest size in points. */
    public Stack addOneLine(float gap, TextStyle style, float smallest, String text) {
        items.add(new Item(gap, style, smallest, text));
        return this;
    }

    /**
     * The stack as it fits into a box.
     *
     * @throws IllegalArgumentException when it does not fit even at an eighth of its size
     */
    public Block fit(float width, float height) {
        for (float gapShare : GAP_SHARES) {
            Laid laid = lay(1f, gapShare, width);
            if (laid.height() <= height) {
                return laid;
            }
        }
        for (float scale = 1f - STEP; scale >= SMALLEST; scale -= STEP) {
            Laid laid = lay(scale, scale * GAP_SHARES[GAP_SHARES.length - 1], width);
            if (laid.height() <= height) {
                return laid;
            }
        }
        throw new IllegalArgumentException("more text than the paper can hold");
    }

    private Laid lay(float scale, float gapShare, float width) {
        return new Laid(
                items.stream().map(item -> new Placed(item.gap() * gapShare, item.block(scale, width))).toList());
    }

    private record Placed(float gap, TextBlock block) {
    }

    private record Laid(List<Placed> parts) implements Block {

        @Override
        public float height() {
            return (float) parts.stream().mapToDouble(part -> part.gap() + part.block().height()).sum();
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            float y = top;
            for (Placed part : parts) {
                y -= part.gap();
                part.block().draw(canvas, left, y);
                y -= part.block().height();
            }
        }
    }
}
