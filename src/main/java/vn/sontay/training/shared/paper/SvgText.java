package vn.sontay.training.shared.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/** The words of one text element: pieces that follow each other, each place of its own anchored for itself. */
final class SvgText {

    private static final float SLANT = 0.2f;

    private final List<Line> lines = new ArrayList<>();
    private float x;
    private float y;

    private record Piece(String text, SvgStyle style) {

        float width() {
            return style.font().width(text, style.fontSize());
        }
    }

    private record Line(float x, float y, List<Piece> pieces) {
    }

    /** Takes in the place that a text or tspan element gives. */
    void begin(XMLStreamReader xml, SvgStyle style) {
        String newX = xml.getAttributeValue(null, "x");
        String newY = xml.getAttributeValue(null, "y");
        String byX = xml.getAttributeValue(null, "dx");
        String byY = xml.getAttributeValue(null, "dy");
        boolean moves = newX != null || newY != null || byX != null || byY != null || lines.isEmpty();
        if (!moves) {
            return;
        }
        if (!lines.isEmpty()) {
            Line last = lines.getLast();
            x = last.x() + widthOf(last) * (1 - anchor(last, style));
        }
        x = newX == null ? x : SvgNumbers.first(newX);
        y = newY == null ? y : SvgNumbers.first(newY);
        x += length(byX, style);
        y += length(byY, style);
        lines.add(new Line(x, y, new ArrayList<>()));
    }

    private static float length(@Nullable String written, SvgStyle style) {
        return written == null ? 0 : SvgNumbers.first(written) * (written.endsWith("em") ? style.fontSize() : 1);
    }

    void add(String characters, SvgStyle style) {
        List<Piece> pieces = lines.getLast().pieces();
        String text = style.font().printable(characters).replaceAll("\\s+", " ");
        boolean afterSpace = pieces.isEmpty() || pieces.getLast().text().endsWith(" ");
        text = afterSpace ? text.stripLeading() : text;
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style));
        }
    }

    private static float widthOf(Line line) {
        return (float) line.pieces().stream().mapToDouble(Piece::width).sum();
    }

    private static float anchor(Line line, SvgStyle otherwise) {
        return (line.pieces().isEmpty() ? otherwise : line.pieces().getFirst().style()).anchor();
    }

    void draw(PdfContentByte canvas) {
        for (Line line : lines) {
            if (!line.pieces().isEmpty()) {
                Piece last = line.pieces().removeLast();
                line.pieces().add(new Piece(last.text().stripTrailing(), last.style()));
                float at = line.x() - widthOf(line) * line.pieces().getFirst().style().anchor();
                for (Piece piece : line.pieces()) {
                    draw(canvas, piece, at, line.y());
                    at += piece.width();
                }
            }
        }
    }

    private static void draw(PdfContentByte canvas, Piece piece, float left, float baseline) {
        Color fill = piece.style().fill();
        if (fill != null && !piece.text().isEmpty()) {
            canvas.beginText();
            canvas.setFontAndSize(piece.style().font().face(piece.text()), piece.style().fontSize());
            canvas.setColorFill(fill);
            canvas.setTextMatrix(1, 0, piece.style().italic() ? SLANT : 0, -1, left, baseline);
            canvas.showText(piece.text());
            canvas.endText();
        }
    }
}
