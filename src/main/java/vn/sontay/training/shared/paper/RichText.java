package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** Running text in several faces, broken into lines; a word wider than a line is broken inside. */
public final class RichText {

    /** Beyond that, as a share of the size, a line before an endless word is better left as it is. */
    private static final float WIDEST_SPREAD = 0.8f;
    private static final String JOINTS = "/-.?=&_@";

    private final float width;
    private final float lineHeight;
    private final float size;
    private final boolean justified;
    private final float indent;
    private final List<Block> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private float used;

    private RichText(float width, float lineHeight, float size, boolean justified, float indent) {
        this.width = width;
        this.lineHeight = lineHeight;
        this.size = size;
        this.justified = justified;
        this.indent = indent;
        this.used = indent;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param size in points that most of it has: all baselines stand as it asks
     * @param leading distance of baselines as a multiple of the size
     * @param width of a line in points
     */
    public static List<Block> lines(List<Span> spans, float size, float leading, float width) {
        return new RichText(width, size * leading, size, false, 0).set(spans);
    }

    /**
     * The same with both edges straight, except for the last line of each paragraph and lines that would have holes.
     *
     * @param indent of the first line in points
     */
    public static List<Block> justified(List<Span> spans, float size, float leading, float width, float indent) {
        return new RichText(width, size * leading, size, true, indent).set(spans);
    }

    private List<Block> set(List<Span> spans) {
        List<Span> word = new ArrayList<>();
        for (Span span : spans) {
            StringBuilder part = new StringBuilder();
            for (char c : (span.font().printable(span.text()) + "\0").toCharArray()) {
                if (c == ' ' || c == '\n' || c == 0) {
                    if (!part.isEmpty()) {
                        word.add(span.of(part.toString()));
                        part.setLength(0);
                    }
                    if (c != 0) {
                        take(word);
                    }
                    if (c == '\n') {
                        endLine(false);
                    }
                } else {
                    part.append(c == '\u00A0' ? ' ' : c);
                }
            }
        }
        take(word);
        if (!line.isEmpty() || lines.isEmpty()) {
            endLine(false);
        }
        return List.copyOf(lines);
    }

    /** Sets a word, and forgets it. */
    private void take(List<Span> word) {
        if (word.isEmpty()) {
            return;
        }
        float wide = widthOf(word);
        float space = line.isEmpty() ? 0 : line.getLast().of(" ").width();
        if (!line.isEmpty() && used + space + wide > width) {
            endLine(justified);
            space = 0;
        }
        if (space > 0) {
            append(line.getLast().of(" "));
        }
        for (Span part : word) {
            Span rest = part;
            while (used + rest.width() > width && rest.text().codePointCount(0, rest.text().length()) > 1) {
                int cut = cut(rest, width - used);
                append(rest.of(rest.text().substring(0, cut)));
                rest = rest.of(rest.text().substring(cut));
                endLine(justified);
            }
            if (!line.isEmpty() && used + rest.width() > width) {
                endLine(justified);
            }
            append(rest);
        }
        word.clear();
    }

    /** Where to cut what is too wide: after a joint in its second half, else at the edge. */
    private static int cut(Span part, float room) {
        String text = part.text();
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (part.of(text.substring(0, next)).width() > room) {
                break;
            }
            end = next;
        }
        for (int joint = end; joint > end / 2 && joint > 0; joint--) {
            if (JOINTS.indexOf(text.charAt(joint - 1)) >= 0) {
                return joint;
            }
        }
        return end;
    }

    private void append(Span part) {
        used += part.width();
        if (!line.isEmpty() && line.getLast().looksLike(part)) {
            part = part.of(line.removeLast().text() + part.text());
        }
        line.add(part);
    }

    private void endLine(boolean full) {
        float left = lines.isEmpty() ? indent : 0;
        long spaces = line.stream().mapToLong(part -> part.text().chars().filter(c -> c == ' ').count()).sum();
        float spread = full && spaces > 0 ? (width - used) / spaces : 0;
        if (spread > size * WIDEST_SPREAD) {
            spread = 0;
        }
        lines.add(new Line(List.copyOf(line), lineHeight, size, left, spread));
        line = new ArrayList<>();
        used = 0;
    }

    private static float widthOf(List<Span> parts) {
        return (float) parts.stream().mapToDouble(Span::width).sum();
    }

    /** @param spread by how much each space is wider than the face has it */
    private record Line(List<Span> parts, float height, float size, float indent, float spread) implements Block {

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            Tags.words(canvas, () -> drawParts(canvas, left, top));
        }

        private void drawParts(PdfContentByte canvas, float left, float top) {
            float inner = (PaperFont.ASCENT + PaperFont.DESCENT) * size;
            float baseline = top - (height - inner) / 2 - PaperFont.ASCENT * size;
            canvas.beginText();
            float x = left + indent;
            for (Span part : parts) {
                canvas.setFontAndSize(part.font().face(part.text()), part.size());
                canvas.setColorFill(part.colour());
                for (String piece : spread == 0 ? new String[]{part.text()} : part.text().split("(?<= )", -1)) {
                    canvas.setTextMatrix(x, baseline);
                    canvas.showText(piece);
                    x += part.of(piece).width() + (piece.endsWith(" ") ? spread : 0);
                }
            }
            canvas.endText();
        }
    }
}
