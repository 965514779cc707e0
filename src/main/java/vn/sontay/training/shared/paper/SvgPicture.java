package vn.sontay.training.shared.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/**
 * A drawing of shapes and words, as an SVG holds it, drawn as vectors with the paper's own faces: nothing depends on what
 * the server has installed. It knows the elements that lessons may use (CUR-7) and passes over all others.
 */
public final class SvgPicture implements Block {

    private static final Pattern TRANSFORM = Pattern
            .compile("(translate|scale|rotate|matrix|skewX|skewY)\\s*\\(([^)]*)\\)");
    private static final XMLInputFactory XML = xml();

    private final String svg;
    private final float boxWidth;
    private final float width;
    private final float height;

    /**
     * A picture at a width in points.
     *
     * @param svg the whole file
     * @param boxWidth width of its view box, which begins at 0 0
     * @param boxHeight height of its view box
     */
    public SvgPicture(String svg, float boxWidth, float boxHeight, float width) {
        this.svg = svg;
        this.boxWidth = boxWidth;
        this.width = width;
        this.height = boxHeight * width / boxWidth;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public float height() {
        return height;
    }

    /** In points. */
    public float width() {
        return width;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        canvas.saveState();
        canvas.rectangle(left, top - height, width, height);
        canvas.clip();
        canvas.newPath();
        float scale = width / boxWidth;
        canvas.concatCTM(scale, 0, 0, -scale, left, top);
        try {
            walk(canvas);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not an SVG", e);
        }
        canvas.restoreState();
    }

    private void walk(PdfContentByte canvas) throws XMLStreamException {
        XMLStreamReader xml;
        synchronized (XML) {
            xml = XML.createXMLStreamReader(new StringReader(svg));
        }
        Deque<SvgStyle> styles = new ArrayDeque<>();
        styles.push(SvgStyle.initial());
        @Nullable
        SvgText text = null;
        int silent = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    SvgStyle style = styles.element().with(attribute -> xml.getAttributeValue(null, attribute));
                    styles.push(style);
                    canvas.saveState();
                    transform(canvas, xml);
                    silent += name.equals("title") || name.equals("desc") ? 1 : 0;
                    if (name.equals("text")) {
                        text = new SvgText();
                    }
                    if (text != null) {
                        text.begin(xml, style);
                    }
                    Shape shape = shape(xml);
                    if (shape != null) {
                        paint(canvas, shape, style, !name.equals("line"));
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (text != null && silent == 0) {
                        text.add(xml.getText(), styles.element());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = xml.getLocalName();
                    silent -= name.equals("title") || name.equals("desc") ? 1 : 0;
                    if (name.equals("text") && text != null) {
                        text.draw(canvas);
                        text = null;
                    }
                    styles.pop();
                    canvas.restoreState();
                }
                default -> {
                    // comments and the like draw nothing
                }
            }
        }
    }

    private static void transform(PdfContentByte canvas, XMLStreamReader xml) {
        String written = xml.getAttributeValue(null, "transform");
        if (written == null) {
            return;
        }
        AffineTransform all = new AffineTransform();
        Matcher each = TRANSFORM.matcher(written);
        while (each.find()) {
            all.concatenate(one(each.group(1), SvgNumbers.of(each.group(2))));
        }
        canvas.transform(all);
    }

    private static AffineTransform one(String kind, float[] n) {
        if (n.length == 0) {
            return new AffineTransform();
        }
        return switch (kind) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" -> n.length > 2
                    ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
                    : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "skewX" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
            case "skewY" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
            default -> n.length < 6 ? new AffineTransform() : new AffineTransform(n);
        };
    }

    /** @return null for an element that is no shape */
    private static @Nullable Shape shape(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "rect" -> rect(xml);
            case "circle" -> ellipse(xml, number(xml, "r"), number(xml, "r"));
            case "ellipse" -> ellipse(xml, number(xml, "rx"), number(xml, "ry"));
            case "line" -> new Line2D.Float(number(xml, "x1"), number(xml, "y1"), number(xml, "x2"),
                    number(xml, "y2"));
            case "polyline" -> corners(xml, false);
            case "polygon" -> corners(xml, true);
            case "path" -> {
                String data = xml.getAttributeValue(null, "d");
                yield data == null ? null : SvgPath.parse(data);
            }
            default -> null;
        };
    }

    private static Shape rect(XMLStreamReader xml) {
        boolean hasX = xml.getAttributeValue(null, "rx") != null;
        boolean hasY = xml.getAttributeValue(null, "ry") != null;
        float rx = number(xml, hasX ? "rx" : "ry");
        float ry = number(xml, hasY ? "ry" : "rx");
        return new RoundRectangle2D.Float(number(xml, "x"), number(xml, "y"), number(xml, "width"),
                number(xml, "height"), 2 * rx, 2 * ry);
    }

    private static Shape ellipse(XMLStreamReader xml, float rx, float ry) {
        return new Ellipse2D.Float(number(xml, "cx") - rx, number(xml, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape corners(XMLStreamReader xml, boolean closed) {
        String points = xml.getAttributeValue(null, "points");
        float[] n = SvgNumbers.of(points == null ? "" : points);
        Path2D path = new Path2D.Float();
        for (int i = 0; i + 1 < n.length; i += 2) {
            if (i == 0) {
                path.moveTo(n[0], n[1]);
            } else {
                path.lineTo(n[i], n[i + 1]);
            }
        }
        if (closed && n.length >= 2) {
            path.closePath();
        }
        return path;
    }

    private static float number(XMLStreamReader xml, String attribute) {
        String written = xml.getAttributeValue(null, attribute);
        return written == null ? 0 : SvgNumbers.first(written);
    }

    private static void paint(PdfContentByte canvas, Shape shape, SvgStyle style, boolean closes) {
        Color fill = closes ? style.fill() : null;
        Color stroke = style.stroke();
        if (fill == null && stroke == null || !outline(canvas, shape)) {
            return;
        }
        if (style.fillOpacity() < 1 || style.strokeOpacity() < 1) {
            PdfGState state = new PdfGState();
            state.setFillOpacity((float) style.fillOpacity());
            state.setStrokeOpacity((float) style.strokeOpacity());
            canvas.setGState(state);
        }
        if (stroke != null) {
            canvas.setColorStroke(stroke);
            canvas.setLineWidth(style.strokeWidth());
            canvas.setLineCap(style.lineCap());
            canvas.setLineJoin(style.lineJoin());
            if (style.dashes().length > 0) {
                canvas.setLineDash(style.dashes(), 0);
            }
        }
        if (fill != null) {
            canvas.setColorFill(fill);
        }
        end(canvas, fill != null, stroke != null, style.evenOdd());
    }

    private static void end(PdfContentByte canvas, boolean fill, boolean stroke, boolean evenOdd) {
        if (fill && stroke) {
            if (evenOdd) {
                canvas.eoFillStroke();
            } else {
                canvas.fillStroke();
            }
        } else if (stroke) {
            canvas.stroke();
        } else if (evenOdd) {
            canvas.eoFill();
        } else {
            canvas.fill();
        }
    }

    /** @return whether there is anything to draw */
    private static boolean outline(PdfContentByte canvas, Shape shape) {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(p);
            any = true;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> canvas.curveTo(x + 2 * (p[0] - x) / 3, y + 2 * (p[1] - y) / 3,
                        p[2] + 2 * (p[0] - p[2]) / 3, p[3] + 2 * (p[1] - p[3]) / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> canvas.closePath();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = p[last];
                y = p[last + 1];
            }
        }
        return any;
    }
}
