package vn.sontay.training.shared.paper;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** A horizontal line that is drawn on a page, in points from the top left corner; a flat box is one too. */
record PaperRule(float left, float right, float y) {

    /** A line isn't thicker. */
    private static final float THIN = 2;
    private static final float SHORTEST = 5;

    float width() {
        return right - left;
    }

    float middle() {
        return (left + right) / 2;
    }

    /** @return all of a page, in the order in which they were drawn */
    static List<PaperRule> ofPage(PDPage page) throws IOException {
        Drawing drawing = new Drawing(page);
        drawing.processPage(page);
        return List.copyOf(drawing.rules);
    }

    /** Notes where each path lies when it is painted. */
    private static final class Drawing extends PDFGraphicsStreamEngine {

        private final List<PaperRule> rules = new ArrayList<>();
        private final float height;
        private List<Point2D> path = new ArrayList<>();

        Drawing(PDPage page) {
            super(page);
            this.height = page.getMediaBox().getHeight();
        }

        private void painted() {
            if (!path.isEmpty()) {
                double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
                double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
                double low = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
                double high = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
                if (high - low <= THIN && right - left >= SHORTEST) {
                    rules.add(new PaperRule((float) left, (float) right, (float) (height - (low + high) / 2)));
                }
            }
            path = new ArrayList<>();
        }

        @Override
        public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
            path.addAll(List.of(one, two, three, four));
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.addAll(List.of(new Point2D.Float(x1, y1), new Point2D.Float(x2, y2), new Point2D.Float(x3, y3)));
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Float() : path.getLast();
        }

        @Override
        public void closePath() {
            // a line closed to itself is no other line
        }

        @Override
        public void endPath() {
            path = new ArrayList<>();
        }

        @Override
        public void strokePath() {
            painted();
        }

        @Override
        public void fillPath(int rule) {
            painted();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            painted();
        }

        @Override
        public void clip(int rule) {
            // cuts off, draws nothing
        }

        @Override
        public void drawImage(PDImage image) {
            // no line
        }

        @Override
        public void shadingFill(COSName shading) {
            // no line
        }
    }
}
