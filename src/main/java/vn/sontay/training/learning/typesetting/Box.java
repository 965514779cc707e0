package vn.sontay.training.learning.typesetting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.Tags;

/**
 * A ground, a frame or a bar around some strips, which goes on where they go on over a page.
 *
 * @param ground null for white
 * @param frame null for none
 * @param bar at the left edge, null for none
 */
public record Box(@Nullable Color ground, @Nullable Color frame, @Nullable Color bar, float padding) {

    private static final float BAR = 3;
    private static final float FRAME = 0.8f;

    /** Width that is left for what stands in it. */
    public float inner(float width) {
        return width - 2 * padding;
    }

    /**
     * The strips with the box around them.
     *
     * @param whole whether a page never ends within it
     */
    public List<Strip> around(List<Strip> strips, float width, float gap, boolean whole) {
        List<Strip> boxed = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            boolean first = i == 0;
            boolean last = i == strips.size() - 1;
            float before = first ? padding : strip.gap();
            Strip framed = strip.showing(framed(strip.block(), strip, before, width, first, last));
            Block smaller = strip.smaller();
            if (smaller != null) {
                framed = framed.orSmaller(framed(smaller, strip, before, width, first, last));
            }
            Block again = strip.again();
            if (again != null) {
                framed = framed.under(framed(again, strip, padding, width, false, false));
            }
            framed = framed.indented(-strip.left()).below(first ? gap : 0);
            boxed.add(!last && (whole || first || i == strips.size() - 2) ? framed.kept() : framed);
        }
        return boxed;
    }

    private Block framed(Block block, Strip strip, float before, float width, boolean first, boolean last) {
        return new Framed(this, block, strip.left() + padding, before, last ? padding : 0, width, first, last);
    }

    private record Framed(Box box, Block block, float inset, float before, float after, float width, boolean first,
            boolean last) implements Block {

        @Override
        public float height() {
            return before + block.height() + after;
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            Tags.decoration(canvas, () -> drawBox(canvas, left, top));
            block.draw(canvas, left + inset, top - before);
        }

        private void drawBox(PdfContentByte canvas, float left, float top) {
            float bottom = top - height();
            canvas.saveState();
            Color ground = box.ground();
            if (ground != null) {
                canvas.setColorFill(ground);
                canvas.rectangle(left, bottom, width, height());
                canvas.fill();
            }
            Color frame = box.frame();
            if (frame != null) {
                canvas.setColorStroke(frame);
                canvas.setLineWidth(FRAME);
                canvas.setLineCap(2);
                line(canvas, left, top, left, bottom);
                line(canvas, left + width, top, left + width, bottom);
                if (first) {
                    line(canvas, left, top, left + width, top);
                }
                if (last) {
                    line(canvas, left, bottom, left + width, bottom);
                }
            }
            Color bar = box.bar();
            if (bar != null) {
                canvas.setColorFill(bar);
                canvas.rectangle(left, bottom, BAR, height());
                canvas.fill();
            }
            canvas.restoreState();
        }

        private static void line(PdfContentByte canvas, float x1, float y1, float x2, float y2) {
            canvas.moveTo(x1, y1);
            canvas.lineTo(x2, y2);
            canvas.stroke();
        }
    }
}
